using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Pagination;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>A paginator of type <c>offset</c>.</summary>
internal sealed class OffsetPaginatorInterpreter(PaginatorModel.Offset model) : PositionedPaginatorInterpreter<OffsetPosition>(new OffsetPaginator(
    model.Limit, model.InitialOffset, model.TotalIsRequired, model.MaximumOffset, model.StopAfterEmptyPage, readsHasMore: model.HasMorePath is not null, model.MaxPages))
{
    /// <inheritdoc />
    public override SelectorModel? TotalPath => model.TotalPath;

    /// <inheritdoc />
    public override SelectorModel? HasMorePath => model.HasMorePath;

    /// <inheritdoc />
    protected override void Write(PageRequest request, OffsetPosition position)
    {
        model.OffsetTarget.Write(request, position.Offset);
        model.LimitTarget.Write(request, position.Limit);
    }
}
