using System.Text.Json;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads a bool: <c>true</c> or <c>false</c>.</summary>
    public static bool ReadBool(ref Utf8JsonReader reader)
    {
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False
            ? reader.TokenType == JsonTokenType.True
            : throw JsonMismatch.OfColumn(ref reader, "a bool");
    }

    /// <summary>Reads a bool that may be null.</summary>
    public static bool? ReadNullableBool(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadBool(ref reader);

    /// <summary>Writes a bool.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool value) =>
        writer.WriteBoolean(name, value);

    /// <summary>Writes a bool that may be null.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value, bool absent)
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

    /// <summary>Writes a bool as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, bool value) =>
        writer.WriteBooleanValue(value);

    /// <summary>Writes a bool that may be null as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, bool? value)
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
