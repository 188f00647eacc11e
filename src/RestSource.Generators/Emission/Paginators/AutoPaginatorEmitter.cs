using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>What a paginator of type <c>auto</c> adds, as long as nothing tells what it stands for: a place for each way to page.</summary>
internal sealed class AutoPaginatorEmitter(PaginatorModel.Auto paginator) : PaginatorEmitter
{
    private static readonly PagePosition Page = new(
        new Parameter("int?", "page", Default: null, "The number of the page, if the API counts pages; <see langword=\"null\"/> for the first page.") { QueryName = "page" },
        "Page",
        "request.ContinueAt(name: \"page\", value: page);")
    {
        OverridesParams = true,
    };

    private static readonly PagePosition Cursor = CursorPaginatorEmitter.Position(new RequestTarget(RequestTargetKind.Query, "cursor")) with
    {
        Statement = "request.ContinueAt(name: \"cursor\", value: cursor);",
    };

    /// <inheritdoc />
    public override string Type => "global::RestSource.Pagination.AutoPaginator";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments => [$"maxPages: {CSharpLiteral.Optional(paginator.MaxPages)}"];

    /// <inheritdoc />
    public override IReadOnlyList<PagePosition> Positions =>
        [JsonLinkPaginatorEmitter.Position, Page, Cursor];

    /// <inheritdoc />
    public override bool DetectsPaging => true;

    /// <inheritdoc />
    public override string? NextReader => "new global::RestSource.Pagination.DetectedNextPage()";
}
