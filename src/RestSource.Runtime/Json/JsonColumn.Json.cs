using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace RestSource.Json;

public static partial class JsonColumn
{
    /// <summary>Reads any JSON value but null, and keeps it as it is.</summary>
    public static JsonElement ReadJson(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            throw JsonMismatch.Of(ref reader, "a json value");
        }

        var value = JsonElement.ParseValue(ref reader);
        return Utf8.IsValid(JsonMarshal.GetRawUtf8Value(value)) ? value : throw JsonMismatch.OfEncoding();
    }

    /// <summary>Reads a json value that may be null.</summary>
    public static JsonElement? ReadNullableJson(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadJson(ref reader);

    /// <summary>Writes a json value.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement value)
    {
        writer.WritePropertyName(name);
        WriteItem(writer, value);
    }

    /// <summary>Writes a json value that may be null.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value, bool absent)
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

    /// <summary>Writes a json value as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, JsonElement value) =>
        writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);

    /// <summary>Writes a json value that may be null as an item of an array.</summary>
    public static void WriteItem(Utf8JsonWriter writer, JsonElement? value)
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
