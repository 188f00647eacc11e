using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Pagination;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>A paginator of type <c>cursor</c>.</summary>
internal sealed class CursorPaginatorInterpreter(PaginatorModel.Cursor model) : PositionedPaginatorInterpreter<CursorPosition>(
    new CursorPaginator(model.StopAfterEmptyPage, readsHasMore: model.HasMorePath is not null, model.MaxPages))
{
    /// <inheritdoc />
    public override SelectorModel? HasMorePath => model.HasMorePath;

    /// <inheritdoc />
    public override SelectorModel? NextPath => model.CursorPath;

    /// <inheritdoc />
    public override NextPageReader NextReader { get; } = new CursorInBody();

    /// <inheritdoc />
    protected override bool OverridesParams => true;

    /// <inheritdoc />
    protected override void Write(PageRequest request, CursorPosition position) => model.CursorTarget.Write(request, position.Cursor);
}
