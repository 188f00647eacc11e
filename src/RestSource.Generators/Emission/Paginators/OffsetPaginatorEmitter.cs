using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>What a paginator of type <c>offset</c> adds.</summary>
internal sealed class OffsetPaginatorEmitter(PaginatorModel.Offset paginator) : PaginatorEmitter
{
    /// <inheritdoc />
    public override string Type => "global::RestSource.Pagination.OffsetPaginator";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments =>
    [
        $"limit: {CSharpLiteral.Number(paginator.Limit)}",
        $"initialOffset: {CSharpLiteral.Number(paginator.InitialOffset)}",
        $"totalIsRequired: {CSharpLiteral.Boolean(paginator.TotalIsRequired)}",
        $"maximumOffset: {CSharpLiteral.Optional(paginator.MaximumOffset)}",
        $"stopAfterEmptyPage: {CSharpLiteral.Boolean(paginator.StopAfterEmptyPage)}",
        $"readsHasMore: {CSharpLiteral.Boolean(paginator.HasMorePath is not null)}",
        $"maxPages: {CSharpLiteral.Optional(paginator.MaxPages)}",
    ];

    /// <inheritdoc />
    public override IReadOnlyList<PagePosition> Positions =>
    [
        PagePosition.Of("long", "offset", "Offset", paginator.OffsetTarget, "How many records to pass over."),
        PagePosition.Of("int", "limit", "Limit", paginator.LimitTarget, "How many records to send at most."),
    ];

    /// <inheritdoc />
    public override SelectorModel? TotalPath => paginator.TotalPath;

    /// <inheritdoc />
    public override SelectorModel? HasMorePath => paginator.HasMorePath;
}
