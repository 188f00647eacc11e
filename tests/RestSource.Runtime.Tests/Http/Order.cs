using System.Text.Json;
using RestSource.Json;

namespace RestSource.Tests.Http;

/// <summary>A record in the shape that is emitted, of one column.</summary>
internal sealed record Order(long Id) : IJsonRecord<Order>
{
    private static readonly RequiredColumns Required = new((0, "id"));

    public static Order Read(ref Utf8JsonReader reader)
    {
        long id = default;
        var presence = ColumnPresence.ForReading();
        JsonRecord.BeginObject(ref reader);
        while (JsonRecord.NextField(ref reader))
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId)
            {
                presence.Add(0);
                id = JsonColumn.ReadBigInt(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        presence.Require(Required);
        return new Order(id);
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonColumn.Write(writer, "id"u8, Id);
        writer.WriteEndObject();
    }
}
