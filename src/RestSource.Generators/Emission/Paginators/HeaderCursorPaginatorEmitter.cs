using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>What a paginator of type <c>header_cursor</c> adds.</summary>
internal sealed class HeaderCursorPaginatorEmitter(PaginatorModel.HeaderCursor paginator) : PaginatorEmitter
{
    /// <inheritdoc />
    public override string Type => "global::RestSource.Pagination.CursorPaginator";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments => [$"maxPages: {CSharpLiteral.Optional(paginator.MaxPages)}"];

    /// <inheritdoc />
    public override IReadOnlyList<PagePosition> Positions =>
        [CursorPaginatorEmitter.Position(new RequestTarget(RequestTargetKind.Query, paginator.CursorParam))];

    /// <inheritdoc />
    public override string? NextReader => $"new global::RestSource.Pagination.CursorInHeader(name: {CSharpLiteral.Text(paginator.CursorKey)})";
}
