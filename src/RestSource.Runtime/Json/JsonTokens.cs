using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace RestSource.Json;

/// <summary>Copies JSON token by token: each token's bytes as they came, without the white space between them.</summary>
internal static class JsonTokens
{
    /// <summary>Copies a field: name, colon and value.</summary>
    /// <param name="reader">Stands on the field's name, and is left on the last token of its value.</param>
    /// <param name="destination">Takes the bytes.</param>
    /// <exception cref="JsonException">A text is not valid UTF-8, the name not valid Unicode, or the JSON ends too early.</exception>
    public static void CopyField(ref Utf8JsonReader reader, IBufferWriter<byte> destination)
    {
        // Half of a surrogate pair can be kept in a value; as a field's name it could not be asked for or written back.
        if (JsonRecord.NameLength(ref reader) < 0)
        {
            throw JsonMismatch.OfEncoding();
        }

        CopyToken(ref reader, destination);
        Read(ref reader);
        CopyValue(ref reader, destination);
    }

    /// <summary>Copies a value.</summary>
    /// <param name="reader">Stands on its first token, and is left on its last.</param>
    /// <param name="destination">Takes the bytes.</param>
    /// <exception cref="JsonException">A text is not valid UTF-8, or the JSON ends too early.</exception>
    public static void CopyValue(ref Utf8JsonReader reader, IBufferWriter<byte> destination)
    {
        var depth = reader.CurrentDepth;
        CopyToken(ref reader, destination);
        for (var begins = Begins(reader.TokenType); begins || reader.CurrentDepth > depth; begins = Begins(reader.TokenType))
        {
            Read(ref reader);
            if (!begins && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                destination.Write(","u8);
            }

            CopyToken(ref reader, destination);
        }
    }

    private static bool Begins(JsonTokenType token) =>
        token is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;

    private static void Read(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonException("the JSON ends in the middle of a field");
        }
    }

    private static void CopyToken(ref Utf8JsonReader reader, IBufferWriter<byte> destination)
    {
        var token = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            destination.Write(token);
            return;
        }

        if (!Utf8.IsValid(token))
        {
            throw JsonMismatch.OfEncoding();
        }

        destination.Write("\""u8);
        destination.Write(token);
        destination.Write(reader.TokenType == JsonTokenType.PropertyName ? "\":"u8 : "\""u8);
    }
}
