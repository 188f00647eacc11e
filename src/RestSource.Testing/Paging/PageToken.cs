using System.Globalization;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>What cursors and links of a mock server ask for the next page by. Clients take it as it is.</summary>
internal static class PageToken
{
    private const string Prefix = "after-";

    /// <summary>The token of the page that follows so many records.</summary>
    public static string Of(long start) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{start}");

    /// <summary>How many records stand before the page; 0 without a token.</summary>
    /// <exception cref="RefusedRequestException">The token is none of the server's.</exception>
    public static long StartOf(string? token, string place) => token is null ? 0
        : token.StartsWith(Prefix, StringComparison.Ordinal) && long.TryParse(token.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start
        : throw new RefusedRequestException(400, $"{place} holds nothing that the mock server gave out: pages are asked for by what the page before tells.");
}
