using RestSource.Http;

namespace RestSource.Pagination;

/// <summary>Config <c>"paginator": {"type": "json_link"}</c> and <c>header_link</c>: each page links to the next one.</summary>
public sealed class LinkPaginator : Paginator<LinkPosition>
{
    private const string StartToken = "start";
    private const string TokenPrefix = "next:";

    /// <summary>Makes a paginator.</summary>
    /// <param name="maxPages">Config key <c>max_pages</c>.</param>
    public LinkPaginator(int? maxPages = null)
        : base(maxPages)
    {
    }

    /// <inheritdoc />
    internal override LinkPosition Start => default;

    /// <inheritdoc />
    internal override string RepetitionAdvice => "Its links lead to the same records under several addresses: page by number or offset, if the API can.";

    /// <inheritdoc />
    internal override LinkPosition Resume(string continuationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationToken);
        return continuationToken == StartToken ? Start
            : continuationToken.StartsWith(TokenPrefix, StringComparison.Ordinal)
                && Uri.TryCreate(continuationToken[TokenPrefix.Length..], UriKind.Absolute, out var link)
                && link.IsWeb()
            ? new LinkPosition(link)
            : throw new ArgumentException("This is no continuation token of a link paginator; one looks like \"next:https://api.example.com/items?page=2\" or \"start\".", nameof(continuationToken));
    }

    /// <inheritdoc />
    internal override string TokenOf(LinkPosition position) => position.Next is { } next ? TokenPrefix + next.AbsoluteUri : StartToken;

    /// <inheritdoc />
    internal override string Describe(LinkPosition position) => position.Next is { } next ? TokenPrefix + UriRedactor.WellKnown.Redact(next) : StartToken;

    /// <inheritdoc />
    internal override PageStep<LinkPosition> Next(LinkPosition position, PageFacts page) => page.Next is { } next
        ? PageStep<LinkPosition>.To(new LinkPosition(next))
        : PageStep<LinkPosition>.Stop(StopReason.NoNextLink);
}
