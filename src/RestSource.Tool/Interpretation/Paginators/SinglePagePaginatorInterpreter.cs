using RestSource.Http;
using RestSource.Pagination;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>A paginator of type <c>single_page</c>.</summary>
internal sealed class SinglePagePaginatorInterpreter() : PositionedPaginatorInterpreter<SinglePagePosition>(new SinglePagePaginator())
{
    /// <inheritdoc />
    protected override void Write(PageRequest request, SinglePagePosition position)
    {
        // The one page has no position.
    }
}
