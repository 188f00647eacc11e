using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Pagination;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>A paginator of type <c>page_number</c>.</summary>
internal sealed class PageNumberPaginatorInterpreter(PaginatorModel.PageNumber model) : PositionedPaginatorInterpreter<PageNumberPosition>(new PageNumberPaginator(
    model.BasePage, model.InitialPage, model.TotalIsRequired, model.MaximumPage, model.StopAfterEmptyPage, readsHasMore: model.HasMorePath is not null, model.MaxPages))
{
    /// <inheritdoc />
    public override SelectorModel? TotalPath => model.TotalPath;

    /// <inheritdoc />
    public override SelectorModel? HasMorePath => model.HasMorePath;

    /// <inheritdoc />
    protected override void Write(PageRequest request, PageNumberPosition position) => model.PageTarget.Write(request, position.Page);
}
