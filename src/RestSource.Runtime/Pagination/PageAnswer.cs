using System.Net.Http.Headers;
using RestSource.Json;

namespace RestSource.Pagination;

/// <summary>What an answer holds that may tell of the next page.</summary>
/// <param name="Resource">Which resource was asked for, for messages.</param>
/// <param name="RequestUri">What was asked for, after redirects: relative links begin there (RFC 3986, 5.1.3).</param>
/// <param name="Headers">The headers of the answer.</param>
/// <param name="InBody">What stood in the body where the config says; <see langword="null"/> for nothing.</param>
/// <param name="Detected">What in the body looks like paging; <see langword="null"/> when nobody looked.</param>
internal sealed record PageAnswer(ResourceDescription Resource, Uri RequestUri, HttpResponseHeaders Headers, PageCursor? InBody, DetectedPaging? Detected)
{
    /// <summary>What is wrong with an answer that has something else where its link is due.</summary>
    public const string NoLinkCause =
        "what stands where the link to the next page is due is no http or https link. Does \"next_url_path\" point at it? If it is a cursor, use the paginator \"cursor\".";

    /// <summary>Gives a link as an absolute URI.</summary>
    /// <param name="link">As the answer has it; empty for none.</param>
    /// <exception cref="PaginationException">It is no link. Where it leads is judged by who follows it.</exception>
    public NextPage LinkTo(string? link)
    {
        if (string.IsNullOrWhiteSpace(link))
        {
            return default;
        }

        return Uri.TryCreate(RequestUri, link.Trim(), out var absolute)
            ? new NextPage(Link: absolute)
            : throw NoLink();
    }

    /// <summary>The failure of an answer that has something else where its link to the next page is due.</summary>
    public PaginationException NoLink() => new(
        Resource, NoLinkCause);
}
