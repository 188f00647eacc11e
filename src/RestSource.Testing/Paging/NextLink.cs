using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>Links to next pages: the URL of the request, with a parameter for the page.</summary>
internal static class NextLink
{
    private const string Parameter = "page_token";

    /// <summary>How many records stand before the page that a request asks for.</summary>
    public static long StartOf(IncomingRequest request) => PageToken.StartOf(request.Query(Parameter), $"'{Parameter}'");

    /// <summary>The link to a page.</summary>
    /// <param name="request">The request for the page before.</param>
    /// <param name="next">How many records stand before the page.</param>
    /// <param name="baseUrl">Where the server is.</param>
    public static string To(IncomingRequest request, long next, Uri baseUrl) => new Uri(baseUrl, request.TargetWith((Parameter, PageToken.Of(next)))).AbsoluteUri;
}
