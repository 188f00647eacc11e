using System.Text.Json;

namespace RestSource.Json;

/// <summary>Finds texts that are too long, in what is in memory of a body. Only where that is longer than a text may be, so nearly never, it costs anything.</summary>
/// <param name="most">The most bytes of one token.</param>
internal sealed class TextLimit(long most)
{
    /// <summary>Looks at all tokens, and at one that is not whole yet.</summary>
    /// <param name="unread">What is in memory.</param>
    /// <param name="state">The reader's state before it.</param>
    /// <param name="location">The place before it.</param>
    /// <param name="position">Where in the body it begins, in bytes.</param>
    /// <exception cref="PageFormatException">One is too long.</exception>
    public void Check(ReadOnlySpan<byte> unread, JsonReaderState state, JsonLocation location, long position)
    {
        if (unread.Length <= most || FindTooLong(unread, state) is not { } offset)
        {
            return;
        }

        var reader = new Utf8JsonReader(unread, isFinalBlock: false, state);
        while (reader.Read() && reader.TokenStartIndex < offset)
        {
            location.Follow(ref reader);
        }

        throw new BodyLimitException(nameof(ReadLimits.TextBytes), "a text", most).At(location.ToString(), position + offset);
    }

    private long? FindTooLong(ReadOnlySpan<byte> unread, JsonReaderState state)
    {
        var reader = new Utf8JsonReader(unread, isFinalBlock: false, state);
        try
        {
            while (reader.Read())
            {
                if (reader.ValueSpan.Length > most)
                {
                    return reader.TokenStartIndex;
                }
            }
        }
        catch (JsonException)
        {
            // Whoever reads on comes to the same fault, and words it.
            return null;
        }

        var pending = unread[(int)reader.BytesConsumed..].TrimStart(" \t\r\n,:"u8);
        return pending.Length > most ? unread.Length - pending.Length : null;
    }
}
