using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Pagination;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>A paginator of type <c>header_link</c>.</summary>
internal sealed class HeaderLinkPaginatorInterpreter(PaginatorModel.HeaderLink model)
    : PositionedPaginatorInterpreter<LinkPosition>(new LinkPaginator(model.MaxPages))
{
    /// <inheritdoc />
    public override NextPageReader NextReader { get; } = new LinkInHeader(model.LinksNextKey);

    /// <inheritdoc />
    protected override bool OverridesParams => true;

    /// <inheritdoc />
    protected override void Write(PageRequest request, LinkPosition position) => request.Follow(position.Next);
}
