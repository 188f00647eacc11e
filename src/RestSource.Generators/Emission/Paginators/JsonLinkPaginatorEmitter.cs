using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>What a paginator of type <c>json_link</c> adds.</summary>
internal sealed class JsonLinkPaginatorEmitter(PaginatorModel.JsonLink paginator) : PaginatorEmitter
{
    /// <summary>The link to the page.</summary>
    public static readonly PagePosition Position = new(
        new Parameter("global::System.Uri?", "next", Default: null, "The link that the page before gave; <see langword=\"null\"/> for the first page."),
        "Next",
        "request.Follow(link: next);")
    {
        OverridesParams = true,
    };

    /// <inheritdoc />
    public override string Type => "global::RestSource.Pagination.LinkPaginator";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments => [$"maxPages: {CSharpLiteral.Optional(paginator.MaxPages)}"];

    /// <inheritdoc />
    public override IReadOnlyList<PagePosition> Positions => [Position];

    /// <inheritdoc />
    public override SelectorModel? NextPath => paginator.NextUrlPath;

    /// <inheritdoc />
    public override string? NextReader => "new global::RestSource.Pagination.LinkInBody()";
}
