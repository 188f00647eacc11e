namespace RestSource.Generators.Emission.Paginators;

/// <summary>What a paginator of type <c>single_page</c> adds: nothing to the request.</summary>
internal sealed class SinglePagePaginatorEmitter : PaginatorEmitter
{
    /// <inheritdoc />
    public override string Type => "global::RestSource.Pagination.SinglePagePaginator";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments => [];

    /// <inheritdoc />
    public override IReadOnlyList<PagePosition> Positions => [];
}
