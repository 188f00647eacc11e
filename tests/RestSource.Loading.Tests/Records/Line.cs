using System.Text.Json;

namespace RestSource.Loading.Tests;

/// <summary>An item of a list in a record, with a list of its own.</summary>
internal sealed record Line(string? Sku, IReadOnlyList<long> Sizes)
{
    public static RecordTable<Line> Table { get; } = new([new("sku", ColumnDataType.Text)], static (line, row) => row.Write(line.Sku))
    {
        Lists = [RecordList.Of<Line, long>("sizes", static line => line.Sizes, ScalarTable.BigInt, static (writer, size) => writer.WriteNumberValue(size))],
    };

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("sku", Sku);
        writer.WriteStartArray("sizes");
        foreach (var size in Sizes)
        {
            writer.WriteNumberValue(size);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
