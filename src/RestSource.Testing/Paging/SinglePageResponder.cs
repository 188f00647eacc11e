using System.Text.Json.Nodes;
using RestSource.Testing.Answers;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>Paginator <c>single_page</c>: all there is.</summary>
internal sealed class SinglePageResponder : PageResponder
{
    /// <inheritdoc />
    public override PageRequest Read(IncomingRequest request, IReadOnlyList<JsonNode?> all, PageLimits limits) => new(0, int.MaxValue);

    /// <inheritdoc />
    public override void Tell(PageSlice page, IncomingRequest request, AnswerBuilder answer)
    {
    }
}
