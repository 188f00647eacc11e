using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>Paginator <c>header_cursor</c>: a header gives what to ask for the next page by.</summary>
internal sealed class HeaderCursorResponder(PaginatorModel.HeaderCursor paginator) : PageResponder
{
    /// <inheritdoc />
    public override PageRequest Read(IncomingRequest request, IReadOnlyList<JsonNode?> all, PageLimits limits) =>
        new(PageToken.StartOf(request.Query(paginator.CursorParam), $"'{paginator.CursorParam}'"), PageSize.AskedBy(request, limits));

    /// <inheritdoc />
    public override void Tell(PageSlice page, IncomingRequest request, AnswerBuilder answer)
    {
        if (page.HasMore)
        {
            answer.TellInHeader(paginator.CursorKey, PageToken.Of(page.Next));
        }
    }
}
