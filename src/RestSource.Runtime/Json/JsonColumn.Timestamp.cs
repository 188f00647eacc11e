using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads a timestamp: ISO 8601 as <see cref="IsoText"/> reads it; without an offset it is UTC, and digits beyond 100 ns are cut.</summary>
    public static DateTimeOffset ReadTimestamp(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.OfColumn(ref reader, "a timestamp");
        }

        return IsoText.TryParseTimestamp(ScalarText.Of(ref reader), out var value)
            ? value
            : throw JsonMismatch.OfForm("a timestamp", "ISO 8601: 2026-01-31T23:59:59Z");
    }

    /// <summary>Reads a timestamp that may be null.</summary>
    public static DateTimeOffset? ReadNullableTimestamp(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadTimestamp(ref reader);

    /// <summary>Writes a timestamp.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[IsoText.TimestampLength];
        writer.WriteString(name, text[..IsoText.Format(value, text)]);
    }

    /// <summary>Writes a timestamp that may be null.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value, bool absent)
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

    /// <summary>Writes a timestamp as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[IsoText.TimestampLength];
        writer.WriteStringValue(text[..IsoText.Format(value, text)]);
    }

    /// <summary>Writes a timestamp that may be null as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, DateTimeOffset? value)
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
