using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Pagination;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>A paginator of type <c>auto</c>: a place for each way to page.</summary>
internal sealed class AutoPaginatorInterpreter(PaginatorModel.Auto model) : PositionedPaginatorInterpreter<AutoPosition>(new AutoPaginator(model.MaxPages))
{
    /// <inheritdoc />
    public override bool DetectsPaging => true;

    /// <inheritdoc />
    public override NextPageReader NextReader { get; } = new DetectedNextPage();

    /// <inheritdoc />
    protected override bool OverridesParams => true;

    /// <inheritdoc />
    protected override void Write(PageRequest request, AutoPosition position) => request
        .Follow(position.Next)
        .ContinueAt("page", position.Page)
        .ContinueAt("cursor", position.Text);
}
