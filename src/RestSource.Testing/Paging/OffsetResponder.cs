using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>Paginator <c>offset</c>: so many records after so many others.</summary>
internal sealed class OffsetResponder(PaginatorModel.Offset paginator) : PageResponder
{
    /// <inheritdoc />
    public override PageRequest Read(IncomingRequest request, IReadOnlyList<JsonNode?> all, PageLimits limits) => new(
        RequestNumbers.Number(request, paginator.OffsetTarget, least: 0, usual: paginator.InitialOffset),
        (int)Math.Min(RequestNumbers.Number(request, paginator.LimitTarget, least: 1, usual: limits.Usual), limits.Most));

    /// <inheritdoc />
    public override void Tell(PageSlice page, IncomingRequest request, AnswerBuilder answer)
    {
        RangeEnd.Tell(answer, paginator.TotalPath, paginator.TotalIsRequired, page.All.Count);
        RangeEnd.TellMore(answer, paginator.HasMorePath, page.HasMore);
    }
}
