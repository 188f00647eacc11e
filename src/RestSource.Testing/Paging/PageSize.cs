using System.Globalization;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>How long a page is that its paginator does not say the length of: what the request asks for by one of the usual names, up to what the server gives.</summary>
internal static class PageSize
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "count", "first", "limit", "max_results", "maxResults", "page_size", "page[size]", "pageSize", "per_page", "perPage", "size", "take", "top", "$top",
    };

    /// <summary>The length.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limits">What the server gives.</param>
    public static int AskedBy(IncomingRequest request, PageLimits limits) => request.QueryNames
        .Where(Names.Contains)
        .Select(request.Query)
        .Select(static text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(static number => number > 0)
        .Append(limits.Usual)
        .Append(limits.Most)
        .Min();
}
