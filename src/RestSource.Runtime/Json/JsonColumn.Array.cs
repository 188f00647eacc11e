using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads an array.</summary>
    public static IReadOnlyList<T> ReadArray<T>(ref Utf8JsonReader reader, JsonItemReader<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonMismatch.OfColumn(ref reader, JsonMismatch.AnArray);
        }

        List<T>? items = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            (items ??= []).Add(item(ref reader));
        }

        return items ?? (IReadOnlyList<T>)[];
    }

    /// <summary>Reads an array that may be null.</summary>
    public static IReadOnlyList<T>? ReadNullableArray<T>(ref Utf8JsonReader reader, JsonItemReader<T> item) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadArray(ref reader, item);

    /// <summary>Writes an array that may be null.</summary>
    public static void WriteArray<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? items, JsonItemWriter<T> item, bool absent)
    {
        if (items is null)
        {
            WriteNull(writer, name, absent);
            return;
        }

        writer.WritePropertyName(name);
        WriteArrayItem(writer, items, item);
    }

    /// <summary>Writes an array, or null, as an item of an array.</summary>
    public static void WriteArrayItem<T>(Utf8JsonWriter writer, IReadOnlyList<T>? items, JsonItemWriter<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var value in items)
        {
            item(writer, value);
        }

        writer.WriteEndArray();
    }
}
