using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>What a paginator of type <c>auto</c> adds, as long as nothing tells what it stands for: a place for each way to page.</summary>
internal sealed class AutoPaginatorEmitter(PaginatorModel.Auto paginator) : PaginatorEmitter
{
    private static readonly PagePosition Page = PagePosition.Of(
        "int?", "page", "Page", new RequestTarget(RequestTargetKind.Query, "page"), "The number of the page, if the API counts pages; <see langword=\"null\"/> for the first page.");

    /// <inheritdoc />
    public override string Type => "global::RestSource.Pagination.AutoPaginator";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments => [$"maxPages: {CSharpLiteral.Optional(paginator.MaxPages)}"];

    /// <inheritdoc />
    public override IReadOnlyList<PagePosition> Positions =>
        [JsonLinkPaginatorEmitter.Position, Page with { OverridesParams = true }, CursorPaginatorEmitter.Position(new RequestTarget(RequestTargetKind.Query, "cursor"))];

    /// <inheritdoc />
    public override bool DetectsPaging => true;

    /// <inheritdoc />
    public override string? NextReader => "new global::RestSource.Pagination.DetectedNextPage()";
}
