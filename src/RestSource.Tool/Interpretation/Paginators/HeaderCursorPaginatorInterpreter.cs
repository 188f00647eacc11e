using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Pagination;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>A paginator of type <c>header_cursor</c>.</summary>
internal sealed class HeaderCursorPaginatorInterpreter(PaginatorModel.HeaderCursor model)
    : PositionedPaginatorInterpreter<CursorPosition>(new CursorPaginator(maxPages: model.MaxPages))
{
    /// <inheritdoc />
    public override NextPageReader NextReader { get; } = new CursorInHeader(model.CursorKey);

    /// <inheritdoc />
    protected override bool OverridesParams => true;

    /// <inheritdoc />
    protected override void Write(PageRequest request, CursorPosition position) => request.AddQuery(model.CursorParam, position.Text);
}
