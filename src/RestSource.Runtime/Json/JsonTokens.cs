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

        var depth = reader.CurrentDepth;
        CopyToken(ref reader, destination);
        var isFirst = true;
        do
        {
            if (!reader.Read())
            {
                throw new JsonException("the JSON ends in the middle of a field");
            }

            var isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (!isFirst && !isEnd)
            {
                destination.Write(","u8);
            }

            CopyToken(ref reader, destination);
            isFirst = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;
        }
        while (isFirst || reader.CurrentDepth > depth);
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
