using System.Buffers;
using System.Text;
using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads a text. Numbers and booleans are taken as they are written, for APIs that send the same id now as a number, now as a string.</summary>
    public static string ReadText(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => ReadString(ref reader),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False =>
            Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
        _ => throw JsonMismatch.OfColumn(ref reader, "text"),
    };

    /// <summary>Reads a text that may be null.</summary>
    public static string? ReadNullableText(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadText(ref reader);

    /// <summary>Writes a text.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string value) =>
        writer.WriteString(name, value);

    /// <summary>Writes a text that may be null.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value, bool absent)
    {
        if (value is not null)
        {
            Write(writer, name, value);
        }
        else
        {
            WriteNull(writer, name, absent);
        }
    }

    /// <summary>Writes a text, or null, as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, string? value)
    {
        if (value is not null)
        {
            writer.WriteStringValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static string ReadString(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw JsonMismatch.OfEncoding();
        }
    }
}
