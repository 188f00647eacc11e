using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads a double: the nearest one to the number written.</summary>
    public static double ReadDouble(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonMismatch.OfColumn(ref reader, "a double");
        }

        return reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw new JsonException("a number beyond the range of a double; declare the column \"data_type\": \"json\" to keep it as it is");
    }

    /// <summary>Reads a double that may be null.</summary>
    public static double? ReadNullableDouble(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadDouble(ref reader);

    /// <summary>Writes a double.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double value) =>
        writer.WriteNumber(name, value);

    /// <summary>Writes a double that may be null.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value, bool absent)
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

    /// <summary>Writes a double as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, double value) =>
        writer.WriteNumberValue(value);

    /// <summary>Writes a double that may be null as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, double? value)
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
