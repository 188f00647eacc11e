using System.Buffers;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>Steps through the fields of a record.</summary>
public static class JsonRecord
{
    /// <summary>Whether no record stands where one may: null, or <c>[]</c>, which is how PHP writes an object without members.</summary>
    /// <param name="reader">Stands on the first token of the value, and is left on its last if there is no record.</param>
    public static bool IsNone(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null || TrySkipEmptyArray(ref reader);

    /// <summary>Checks that a record begins here.</summary>
    /// <param name="reader">Stands on the record's first token.</param>
    /// <exception cref="JsonException">It is not an object.</exception>
    public static void BeginObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw TrySkipEmptyArray(ref reader)
                ? new JsonException("an empty array where an object is due; if the API writes an empty object so, declare the column \"nullable\": true")
                : JsonMismatch.Of(ref reader, "an object");
        }
    }

    /// <summary>Goes on to the next field.</summary>
    /// <param name="reader">Stands on the object's start or on the last token of a field's value.</param>
    /// <returns><see langword="true"/> on a field's name, <see langword="false"/> on the end of the object.</returns>
    /// <exception cref="JsonException">The JSON is malformed or ends inside the object.</exception>
    public static bool NextField(ref Utf8JsonReader reader) =>
        reader.Read()
            ? reader.TokenType == JsonTokenType.PropertyName
            : throw new JsonException("the JSON ends in the middle of an object");

    /// <summary>The length of the name or text under the reader, for telling names apart before comparing them.</summary>
    /// <param name="reader">Stands on a field's name or a string.</param>
    /// <returns>UTF-8 bytes once unescaped, or -1 when an escape is half of a surrogate pair: such a name equals no other.</returns>
    public static int NameLength(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return reader.HasValueSequence ? (int)reader.ValueSequence.Length : reader.ValueSpan.Length;
        }

        return JsonEscapes.UnescapedLength(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
    }

    private static bool TrySkipEmptyArray(ref Utf8JsonReader reader)
    {
        var next = reader;
        if (reader.TokenType != JsonTokenType.StartArray || !next.Read() || next.TokenType != JsonTokenType.EndArray)
        {
            return false;
        }

        reader = next;
        return true;
    }
}
