using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads a text.</summary>
    public static string ReadText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Of(ref reader, "text");
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw JsonMismatch.OfEncoding();
        }
    }

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
}
