using System.Text.Json;

namespace RestSource.Json;

/// <summary>Finds and words what is wrong with a body, once something is: reading on from the last good place with an eye on where.</summary>
internal static class PageFault
{
    /// <summary>The fault in JSON that a reader has refused.</summary>
    /// <param name="unread">The bytes from the last good place on.</param>
    /// <param name="state">The reader's state there.</param>
    /// <param name="location">The location there; it moves on to the fault.</param>
    /// <param name="position">The byte position there.</param>
    public static PageFormatException Find(ReadOnlySpan<byte> unread, JsonReaderState state, JsonLocation location, long position)
    {
        // Not the final block: so the reader refuses what is malformed, and merely stops where the body does.
        var reader = new Utf8JsonReader(unread, isFinalBlock: false, state);
        try
        {
            while (reader.Read())
            {
                location.Follow(ref reader);
            }
        }
        catch (JsonException)
        {
            return new PageFormatException(Malformed(ref reader, unread, location.Depth), location.ToString(), position + reader.BytesConsumed);
        }

        var open = location.Depth == 0 ? "a value" : location.IsInArray ? "an array" : "an object";
        return new PageFormatException($"the body ends in the middle of {open}: it was cut off", location.ToString(), position + unread.Length) { Kind = PageFaultKind.CutOff };
    }

    /// <summary>The fault in a value whose JSON is well formed: a record, or a whole body.</summary>
    /// <param name="reason">What is wrong.</param>
    /// <param name="value">The value's JSON.</param>
    /// <param name="offset">Where in it the token at fault begins.</param>
    /// <param name="location">The location before the value; it moves on to the fault.</param>
    /// <param name="position">The value's byte position.</param>
    /// <param name="kind">What it is to the page.</param>
    public static PageFormatException InValue(
        string reason, ReadOnlySpan<byte> value, long offset, JsonLocation location, long position, PageFaultKind kind)
    {
        var reader = new Utf8JsonReader(value);
        while (reader.Read())
        {
            location.Follow(ref reader);
            if (reader.TokenStartIndex >= offset)
            {
                break;
            }
        }

        return new PageFormatException(reason, location.ToString(), position + offset) { Kind = kind };
    }

    private static string Malformed(ref Utf8JsonReader reader, ReadOnlySpan<byte> unread, int depth)
    {
        var isBracket = reader.BytesConsumed < unread.Length && unread[(int)reader.BytesConsumed] is (byte)'{' or (byte)'[';
        return depth == JsonLocation.MaxDepth && isBracket ? $"JSON nested deeper than {JsonLocation.MaxDepth} levels"
            : depth == 0 && reader.TokenType != JsonTokenType.None ? "something follows the JSON document"
            : "malformed JSON";
    }
}
