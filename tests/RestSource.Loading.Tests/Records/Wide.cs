using System.Text.Json;

namespace RestSource.Loading.Tests;

/// <summary>A record of every type.</summary>
internal sealed record Wide(
    string? Text,
    long? BigInt,
    double? Double,
    decimal? Decimal,
    bool? Bool,
    DateTimeOffset? Timestamp,
    DateOnly? Date,
    TimeOnly? Time,
    byte[]? Binary,
    JsonElement? Json) : IJsonRecord<Wide>, ILoadable<Wide>
{
    // Names that SQL knows for something else, and one that ends a quoted name.
    public static RecordTable<Wide> Table { get; } = new(
        [
            new("select", ColumnDataType.Text),
            new("order", ColumnDataType.BigInt),
            new("group", ColumnDataType.Double),
            new("from\"; drop table x; --", ColumnDataType.Decimal),
            new("table", ColumnDataType.Bool),
            new("timestamp", ColumnDataType.Timestamp),
            new("date", ColumnDataType.Date),
            new("time", ColumnDataType.Time),
            new("user", ColumnDataType.Binary),
            new("where", ColumnDataType.Json),
        ],
        static (record, row) =>
        {
            row.Write(record.Text);
            row.Write(record.BigInt);
            row.Write(record.Double);
            row.Write(record.Decimal);
            row.Write(record.Bool);
            row.Write(record.Timestamp);
            row.Write(record.Date);
            row.Write(record.Time);
            row.Write(record.Binary);
            row.Write(record.Json);
        });

    public static Wide Read(ref Utf8JsonReader reader) => throw new NotSupportedException("Tests make their records.");

    public void Write(Utf8JsonWriter writer) => throw new NotSupportedException("Its content is not asked for.");
}
