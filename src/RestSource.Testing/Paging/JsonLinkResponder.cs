using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>Paginator <c>json_link</c>: the body links to the next page.</summary>
internal sealed class JsonLinkResponder(PaginatorModel.JsonLink paginator, Uri baseUrl) : PageResponder
{
    /// <inheritdoc />
    public override PageRequest Read(IncomingRequest request, IReadOnlyList<JsonNode?> all, PageLimits limits) => new(NextLink.StartOf(request), PageSize.AskedBy(request, limits));

    /// <inheritdoc />
    public override void Tell(PageSlice page, IncomingRequest request, AnswerBuilder answer) =>
        answer.Tell(paginator.NextUrlPath, page.HasMore ? NextLink.To(request, page.Next, baseUrl) : null);
}
