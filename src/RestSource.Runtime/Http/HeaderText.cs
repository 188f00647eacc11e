using System.Buffers;

namespace RestSource.Http;

/// <summary>What the name and the value of a header are made of (RFC 9110, 5.5 and 5.6.2). A line break would begin another header.</summary>
internal static class HeaderText
{
    /// <summary>The marks that a name may hold besides letters and digits.</summary>
    public const string TokenMarks = "!#$%&'*+-.^_`|~";

    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create($"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789{TokenMarks}");

    private static readonly SearchValues<char> ValueCharacters =
        SearchValues.Create(['\t', .. Enumerable.Range(' ', '~' - ' ' + 1).Select(static code => (char)code)]);

    /// <summary>Whether a text can be the name of a header or of a cookie.</summary>
    public static bool IsName(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(TokenCharacters);

    /// <summary>Whether a text can be the value of a header: printable ASCII, blanks and tabs.</summary>
    public static bool IsValue(string text) => !text.AsSpan().ContainsAnyExcept(ValueCharacters);
}
