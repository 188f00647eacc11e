using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>Reads the values that paginators take from a body; null is read as absent.</summary>
internal static class PagingValue
{
    /// <summary>Reads a total: a number, whose fraction is cut, or a text of digits.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="total">The total, or <see langword="null"/> for null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryReadTotal(ref Utf8JsonReader reader, out long? total)
    {
        total = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (reader.TokenType == JsonTokenType.Number)
        {
            total = reader.TryGetInt64(out var whole) ? whole
                : ExactDecimal.TryRead(ref reader, out var number) && number is >= long.MinValue and <= long.MaxValue ? (long)number
                : null;
        }
        else if (reader.TokenType == JsonTokenType.String && long.TryParse(ScalarText.Of(ref reader), NumberStyles.Integer, CultureInfo.InvariantCulture, out var written))
        {
            total = written;
        }

        return total is not null;
    }

    /// <summary>Reads a sign of more pages: a boolean, 1 or 0, or the words that mean so (yes, true, t, y, 1 and no, false, f, n, 0, in any case).</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="hasMore">The sign, or <see langword="null"/> for null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryReadHasMore(ref Utf8JsonReader reader, out bool? hasMore)
    {
        hasMore = reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number when reader.TryGetInt64(out var number) && number is 0 or 1 => number == 1,
            JsonTokenType.String => OfWord(Encoding.UTF8.GetString(ScalarText.Of(ref reader))),
            _ => null,
        };
        return hasMore is not null || reader.TokenType == JsonTokenType.Null;
    }

    private static bool? OfWord(string word) => word.ToUpperInvariant() switch
    {
        "YES" or "TRUE" or "T" or "Y" or "1" => true,
        "NO" or "FALSE" or "F" or "N" or "0" => false,
        _ => null,
    };
}
