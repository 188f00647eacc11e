using RestSource.Http;
using RestSource.Pagination;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>A paginator whose pages stand at positions of one type.</summary>
/// <param name="paginator">Which page follows which.</param>
/// <typeparam name="TPosition">The position of a page.</typeparam>
internal abstract class PositionedPaginatorInterpreter<TPosition>(Paginator<TPosition> paginator) : PaginatorInterpreter
    where TPosition : struct
{
    /// <summary>Gets a value indicating whether the position is written over the config's own params, which the first request still carries.</summary>
    protected virtual bool OverridesParams => false;

    /// <inheritdoc />
    public sealed override IAsyncEnumerable<Page<JsonRecord>> PagesAsync(PageSequence pages, CancellationToken cancellationToken)
    {
        Task<Page<JsonRecord>> FetchAsync(TPosition position, CancellationToken stop) => pages.FetchAsync(request => Write(request, position), OverridesParams, stop);

        return pages.KeyOf is { } keyOf
            ? PagedRead.PagesAsync(pages.Resource, paginator, FetchAsync, keyOf, pages.ContinuationToken, pages.Options, stages: pages.Stages, cancellationToken: cancellationToken)
            : PagedRead.PagesAsync(pages.Resource, paginator, FetchAsync, pages.ContinuationToken, pages.Options, stages: pages.Stages, cancellationToken: cancellationToken);
    }

    /// <summary>Writes the position of a page into the request for it.</summary>
    protected abstract void Write(PageRequest request, TPosition position);
}
