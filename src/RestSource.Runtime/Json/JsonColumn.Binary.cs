using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads bytes from a text in base64 (RFC 4648, section 4).</summary>
    public static byte[] ReadBinary(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.OfColumn(ref reader, "base64");
        }

        try
        {
            return reader.TryGetBytesFromBase64(out var value) ? value : throw JsonMismatch.OfForm("base64", "RFC 4648, section 4");
        }
        catch (InvalidOperationException)
        {
            throw JsonMismatch.OfEncoding();
        }
    }

    /// <summary>Reads bytes that may be null.</summary>
    public static byte[]? ReadNullableBinary(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadBinary(ref reader);

    /// <summary>Writes bytes.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte[] value) =>
        writer.WriteBase64String(name, value);

    /// <summary>Writes bytes that may be null.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte[]? value, bool absent)
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

    /// <summary>Writes bytes, or null, as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, byte[]? value)
    {
        if (value is not null)
        {
            writer.WriteBase64StringValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
