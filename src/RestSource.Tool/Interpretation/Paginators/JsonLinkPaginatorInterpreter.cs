using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Pagination;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>A paginator of type <c>json_link</c>.</summary>
internal sealed class JsonLinkPaginatorInterpreter(PaginatorModel.JsonLink model)
    : PositionedPaginatorInterpreter<LinkPosition>(new LinkPaginator(model.MaxPages))
{
    /// <inheritdoc />
    public override SelectorModel? NextPath => model.NextUrlPath;

    /// <inheritdoc />
    public override NextPageReader NextReader { get; } = new LinkInBody();

    /// <inheritdoc />
    protected override bool OverridesParams => true;

    /// <inheritdoc />
    protected override void Write(PageRequest request, LinkPosition position) => request.Follow(position.Next);
}
