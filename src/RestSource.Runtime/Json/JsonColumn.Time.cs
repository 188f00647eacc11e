using System.Globalization;
using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    private const string TimeFormat = "HH:mm:ss.FFFFFFF";

    /// <summary>Reads a time of day: <c>23:59</c>, <c>23:59:59</c>, <c>23:59:59.999</c>; digits beyond 100 ns are cut.</summary>
    public static TimeOnly ReadTime(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.OfColumn(ref reader, "a time");
        }

        return IsoText.TryParseTime(ScalarText.Of(ref reader), out var value)
            ? value
            : throw JsonMismatch.OfForm("a time", "ISO 8601: 23:59:59");
    }

    /// <summary>Reads a time that may be null.</summary>
    public static TimeOnly? ReadNullableTime(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadTime(ref reader);

    /// <summary>Writes a time.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeOnly value) =>
        writer.WriteString(name, value.ToString(TimeFormat, CultureInfo.InvariantCulture));

    /// <summary>Writes a time that may be null.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeOnly? value, bool absent)
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

    /// <summary>Writes a time as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, TimeOnly value) =>
        writer.WriteStringValue(value.ToString(TimeFormat, CultureInfo.InvariantCulture));

    /// <summary>Writes a time that may be null as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, TimeOnly? value)
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
