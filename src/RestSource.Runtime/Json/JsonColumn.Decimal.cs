using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads a decimal: every digit is kept, trailing zeros included.</summary>
    public static decimal ReadDecimal(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonMismatch.OfColumn(ref reader, "a decimal");
        }

        return ExactDecimal.TryRead(ref reader, out var value)
            ? value
            : throw new JsonException("a number of more digits than a decimal holds (28); declare the column \"data_type\": \"double\", or \"json\" to keep it as it is");
    }

    /// <summary>Reads a decimal that may be null.</summary>
    public static decimal? ReadNullableDecimal(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadDecimal(ref reader);

    /// <summary>Writes a decimal.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal value) =>
        writer.WriteNumber(name, value);

    /// <summary>Writes a decimal that may be null.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value, bool absent)
    {
        if (value is { } present)
        {
            Write(writer, name, present);
        }
        else
        {
            WriteNull(writer, name, absent);
        }
    }

    /// <summary>Writes a decimal as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, decimal value) =>
        writer.WriteNumberValue(value);

    /// <summary>Writes a decimal that may be null as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, decimal? value)
    {
        if (value is { } present)
        {
            WriteItem(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
