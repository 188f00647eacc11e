using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>What a paginator of type <c>page_number</c> adds.</summary>
internal sealed class PageNumberPaginatorEmitter(PaginatorModel.PageNumber paginator) : PaginatorEmitter
{
    /// <inheritdoc />
    public override string Type => "global::RestSource.Pagination.PageNumberPaginator";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments =>
    [
        $"basePage: {CSharpLiteral.Number(paginator.BasePage)}",
        $"initialPage: {CSharpLiteral.Number(paginator.InitialPage)}",
        $"totalIsRequired: {CSharpLiteral.Boolean(paginator.TotalIsRequired)}",
        $"maximumPage: {CSharpLiteral.Optional(paginator.MaximumPage)}",
        $"stopAfterEmptyPage: {CSharpLiteral.Boolean(paginator.StopAfterEmptyPage)}",
        $"readsHasMore: {CSharpLiteral.Boolean(paginator.HasMorePath is not null)}",
        $"maxPages: {CSharpLiteral.Optional(paginator.MaxPages)}",
    ];

    /// <inheritdoc />
    public override IReadOnlyList<PagePosition> Positions =>
        [PagePosition.Of("int", "page", "Page", paginator.PageTarget, "The number of the page, as the API counts.")];

    /// <inheritdoc />
    public override SelectorModel? TotalPath => paginator.TotalPath;

    /// <inheritdoc />
    public override SelectorModel? HasMorePath => paginator.HasMorePath;
}
