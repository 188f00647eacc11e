using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>Paginator <c>page_number</c>: pages of one size, counted.</summary>
internal sealed class PageNumberResponder(PaginatorModel.PageNumber paginator) : PageResponder
{
    /// <inheritdoc />
    public override PageRequest Read(IncomingRequest request, IReadOnlyList<JsonNode?> all, PageLimits limits)
    {
        var asked = PageSize.AskedBy(request, limits);
        return new PageRequest((RequestNumbers.Number(request, paginator.PageTarget, least: paginator.BasePage, usual: paginator.InitialPage) - paginator.BasePage) * asked, asked);
    }

    /// <inheritdoc />
    public override void Tell(PageSlice page, IncomingRequest request, AnswerBuilder answer)
    {
        RangeEnd.Tell(answer, paginator.TotalPath, paginator.TotalIsRequired, (page.All.Count + page.Size - 1) / page.Size);
        RangeEnd.TellMore(answer, paginator.HasMorePath, page.HasMore);
    }
}
