using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>What a paginator of type <c>cursor</c> adds.</summary>
internal sealed class CursorPaginatorEmitter(PaginatorModel.Cursor paginator) : PaginatorEmitter
{
    private const string AnyValue = "global::RestSource.PageCursor?";

    private const string Doc = "What the page before gave; <see langword=\"null\"/> for the first page.";

    /// <inheritdoc />
    public override string Type => "global::RestSource.Pagination.CursorPaginator";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments =>
    [
        $"stopAfterEmptyPage: {CSharpLiteral.Boolean(paginator.StopAfterEmptyPage)}",
        $"readsHasMore: {CSharpLiteral.Boolean(paginator.HasMorePath is not null)}",
        $"maxPages: {CSharpLiteral.Optional(paginator.MaxPages)}",
    ];

    /// <inheritdoc />
    public override IReadOnlyList<PagePosition> Positions => [Position(paginator.CursorTarget)];

    /// <inheritdoc />
    public override SelectorModel? HasMorePath => paginator.HasMorePath;

    /// <inheritdoc />
    public override SelectorModel? NextPath => paginator.CursorPath;

    /// <inheritdoc />
    public override string? NextReader => "new global::RestSource.Pagination.CursorInBody()";

    /// <summary>The cursor: a text in a query parameter; elsewhere, whatever JSON value it came as.</summary>
    public static PagePosition Position(RequestTarget target)
    {
        var position = target.Kind switch
        {
            RequestTargetKind.Query => PagePosition.Of("string?", "cursor", "Text", target, Doc),
            RequestTargetKind.Body => PagePosition.Of(AnyValue, "cursor", "Cursor", target, Doc),
            _ => new PagePosition(new Parameter(AnyValue, "cursor", Default: null, Doc), "Cursor", "request.AddQueryMembers(cursor: cursor);"),
        };
        return position with { OverridesParams = true };
    }
}
