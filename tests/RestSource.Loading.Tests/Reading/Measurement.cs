using System.Text.Json;
using RestSource.Json;

namespace RestSource.Loading.Tests.Reading;

/// <summary>A record with a column of each type, as one that is emitted says what it becomes.</summary>
internal sealed record Measurement : ILoadable<Measurement>
{
    public static RecordTable<Measurement> Table { get; } = new(
        [
            new("id", ColumnDataType.BigInt) { Nullable = false, PrimaryKey = true },
            new("ratio", ColumnDataType.Double),
            new("amount", ColumnDataType.Decimal),
            new("is_open", ColumnDataType.Bool),
            new("at", ColumnDataType.Timestamp),
            new("day", ColumnDataType.Date),
            new("time", ColumnDataType.Time),
            new("name", ColumnDataType.Text),
            new("bytes", ColumnDataType.Binary),
            new("extra", ColumnDataType.Json),
        ],
        static (record, row) =>
        {
            row.Write(record.Id);
            row.Write(record.Ratio);
            row.Write(record.Amount);
            row.Write(record.IsOpen);
            row.Write(record.At);
            row.Write(record.Day);
            row.Write(record.Time);
            row.Write(record.Name);
            row.Write(record.Bytes);
            row.Write(record.Extra);
        })
    {
        WriteKey = static (record, row) => row.Write(record.Id),
        Lists = [RecordList.Of<Measurement, string?>("tags", static record => record.Tags, ScalarTable.Text, JsonColumn.WriteItem)],
    };

    public long Id { get; init; }

    public double? Ratio { get; init; }

    public decimal? Amount { get; init; }

    public bool? IsOpen { get; init; }

    public DateTimeOffset? At { get; init; }

    public DateOnly? Day { get; init; }

    public TimeOnly? Time { get; init; }

    public string? Name { get; init; }

    public byte[]? Bytes { get; init; }

    public JsonElement? Extra { get; init; }

    public IReadOnlyList<string?>? Tags { get; init; }
}
