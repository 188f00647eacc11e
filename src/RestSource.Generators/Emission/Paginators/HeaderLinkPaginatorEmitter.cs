using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>What a paginator of type <c>header_link</c> adds.</summary>
internal sealed class HeaderLinkPaginatorEmitter(PaginatorModel.HeaderLink paginator) : PaginatorEmitter
{
    /// <inheritdoc />
    public override string Type => "global::RestSource.Pagination.LinkPaginator";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments => [$"maxPages: {CSharpLiteral.Optional(paginator.MaxPages)}"];

    /// <inheritdoc />
    public override IReadOnlyList<PagePosition> Positions => [JsonLinkPaginatorEmitter.Position];

    /// <inheritdoc />
    public override string? NextReader => $"new global::RestSource.Pagination.LinkInHeader(relation: {CSharpLiteral.Text(paginator.LinksNextKey)})";
}
