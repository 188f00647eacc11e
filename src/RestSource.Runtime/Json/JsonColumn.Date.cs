using System.Globalization;
using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads a date: <c>2026-01-31</c> or <c>20260131</c>.</summary>
    public static DateOnly ReadDate(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.OfColumn(ref reader, "a date");
        }

        return IsoText.TryParseDate(ScalarText.Of(ref reader), out var value)
            ? value
            : throw JsonMismatch.OfForm("a date", "ISO 8601: 2026-01-31");
    }

    /// <summary>Reads a date that may be null.</summary>
    public static DateOnly? ReadNullableDate(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadDate(ref reader);

    /// <summary>Writes a date.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly value) =>
        writer.WriteString(name, value.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Writes a date that may be null.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value, bool absent)
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

    /// <summary>Writes a date as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, DateOnly value) =>
        writer.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Writes a date that may be null as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, DateOnly? value)
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
