using System.Text.Json.Nodes;
using RestSource.Testing.Answers;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>Paginator <c>header_link</c>: the header <c>Link</c> (RFC 8288) links to the next page. So does the mock server where the paginator is <c>auto</c>.</summary>
/// <param name="relation">The relation type of the link.</param>
/// <param name="baseUrl">Where the server is.</param>
internal sealed class HeaderLinkResponder(string relation, Uri baseUrl) : PageResponder
{
    /// <inheritdoc />
    public override PageRequest Read(IncomingRequest request, IReadOnlyList<JsonNode?> all, PageLimits limits) => new(NextLink.StartOf(request), PageSize.AskedBy(request, limits));

    /// <inheritdoc />
    public override void Tell(PageSlice page, IncomingRequest request, AnswerBuilder answer)
    {
        if (page.HasMore)
        {
            answer.TellInHeader("Link", $"<{NextLink.To(request, page.Next, baseUrl)}>; rel=\"{relation}\"");
        }
    }
}
