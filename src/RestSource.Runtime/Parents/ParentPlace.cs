using System.Globalization;
using RestSource.Reading;

namespace RestSource.Parents;

/// <summary>Where a read below parent records stands.</summary>
/// <param name="Page">The token of the parents' page.</param>
/// <param name="Index">The record's place on that page, from 0.</param>
/// <param name="Check">Tells the record from others, by the values that requests take from it; <see langword="null"/> for the page's first record, whichever that is.</param>
/// <param name="Child">The token of the page below the record; <see langword="null"/> for the first.</param>
/// <remarks>
/// As a text: <c>offset:100/3-9f8a01c2/offset:200</c>, the page below the fourth record of the parents' page <c>offset:100</c>.
/// A slash inside a part is escaped, so that a parent's token may itself be such a place.
/// </remarks>
internal sealed record ParentPlace(PageToken Page, int Index, uint? Check, PageToken? Child)
{
    /// <summary>Gives the place where a page of parents begins.</summary>
    public static ParentPlace StartOf(PageToken page) => new(page, Index: 0, Check: null, Child: null);

    /// <summary>Reads a continuation token.</summary>
    /// <exception cref="ArgumentException">It is none of a read below parents.</exception>
    public static ParentPlace Parse(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        var parts = token.Split('/');
        if (parts.Length != 3 || parts[0].Length == 0 || !TryParseRecord(parts[1], out var index, out var check))
        {
            throw new ArgumentException(
                "This is no continuation token of a read below parent records; one looks like \"offset:100/3-9f8a01c2/offset:200\".", nameof(token));
        }

        return new(TokenOf(parts[0]), index, check, parts[2].Length == 0 ? null : TokenOf(parts[2]));
    }

    /// <summary>Gives the continuation token.</summary>
    public PageToken ToToken()
    {
        var record = Check is { } check
            ? string.Create(CultureInfo.InvariantCulture, $"{Index}-{check:x8}")
            : Index.ToString(CultureInfo.InvariantCulture);
        return new PageToken(
            $"{Escape(Page.Value)}/{record}/{Escape(Child?.Value)}",
            $"{Escape(Page.Shown)}/{record}/{Escape(Child?.Shown)}");
    }

    private static bool TryParseRecord(string text, out int index, out uint? check)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var hasCheck = uint.TryParse(text.AsSpan(dash + 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        check = dash < 0 ? null : value;
        return int.TryParse(dash < 0 ? text : text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out index) && (dash < 0 || hasCheck);
    }

    private static PageToken TokenOf(string part)
    {
        var token = part.Replace("%2F", "/", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
        return new PageToken(token, token);
    }

    private static string? Escape(string? token) =>
        token?.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal);
}
