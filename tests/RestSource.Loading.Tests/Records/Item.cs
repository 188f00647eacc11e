using System.Text.Json;

namespace RestSource.Loading.Tests;

/// <summary>A record with what merges care for: parts of keys, values, marks, and lists in lists.</summary>
internal sealed record Item<TKeys>(long Id, string Part, string? Region, string? Name, decimal? Rank, bool? Gone, IReadOnlyList<Line>? Lines, IReadOnlyList<string?>? Tags)
    : IJsonRecord<Item<TKeys>>, ILoadable<Item<TKeys>>
    where TKeys : IItemKeys
{
    public static RecordTable<Item<TKeys>> Table { get; } = new(
        [
            Column("id", ColumnDataType.BigInt),
            Column("part", ColumnDataType.Text),
            Column("region", ColumnDataType.Text),
            Column("name", ColumnDataType.Text),
            Column("rank", ColumnDataType.Decimal) with { DedupSort = TKeys.RankSort },
            Column("gone", ColumnDataType.Bool),
        ],
        static (item, row) =>
        {
            row.Write(item.Id);
            row.Write(item.Part);
            row.Write(item.Region);
            row.Write(item.Name);
            row.Write(item.Rank);
            row.Write(item.Gone);
        })
    {
        WriteKey = TKeys.PrimaryKey.Length == 0 ? null : static (item, row) =>
        {
            row.Write(item.Id);
            if (TKeys.PrimaryKey.Length > 1)
            {
                row.Write(item.Part);
            }
        },
        Lists =
        [
            RecordList.Of<Item<TKeys>, Line>("lines", static item => item.Lines, Line.Table, static (writer, line) => line.Write(writer)),
            RecordList.Of<Item<TKeys>, string?>("tags", static item => item.Tags, ScalarTable.Text, static (writer, tag) => writer.WriteStringValue(tag)),
        ],
    };

    public static Item<TKeys> Read(ref Utf8JsonReader reader) => throw new NotSupportedException("Tests make their records.");

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", Id);
        writer.WriteString("part", Part);
        writer.WriteString("region", Region);
        writer.WriteString("name", Name);
        writer.WritePropertyName("rank");
        JsonSerializer.Serialize(writer, Rank);
        writer.WritePropertyName("gone");
        JsonSerializer.Serialize(writer, Gone);
        writer.WriteStartArray("lines");
        foreach (var line in Lines ?? [])
        {
            line.Write(writer);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("tags");
        foreach (var tag in Tags ?? [])
        {
            writer.WriteStringValue(tag);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static TableColumn Column(string name, ColumnDataType type) => new(name, type)
    {
        PrimaryKey = TKeys.PrimaryKey.Contains(name),
        MergeKey = TKeys.MergeKey.Contains(name),
        HardDelete = TKeys.HardDelete == name,
        Nullable = !TKeys.PrimaryKey.Contains(name),
    };
}
