using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RestSource.Diagnostics;
using RestSource.Pagination;
using RestSource.Processing;
using RestSource.Reading;

namespace RestSource;

/// <summary>Reads a resource page after page. Nothing is asked before it is enumerated; each enumeration begins anew.</summary>
public static class PagedRead
{
    /// <summary>Reads the pages of a resource without a primary key.</summary>
    /// <param name="resource">Which resource, for messages.</param>
    /// <param name="paginator">Which page follows which.</param>
    /// <param name="fetch">Asks for the page at a position.</param>
    /// <param name="continuationToken">Where to begin, from <see cref="Page.ContinuationToken"/>; <see langword="null"/> for the first page.</param>
    /// <param name="options">How to go about it; <see langword="null"/> for the defaults.</param>
    /// <param name="logger">Is told of pages and of what is odd about them.</param>
    /// <param name="stages">What the records of each page pass before they are handed on; <see langword="null"/> for nothing.</param>
    /// <param name="cancellationToken">Ends the read at its next wait.</param>
    /// <exception cref="ArgumentException">The token is not one of this paginator.</exception>
    /// <exception cref="RestSourceException">While enumerating: a page did not come, or the pages do not add up.</exception>
    public static IAsyncEnumerable<Page<T>> PagesAsync<T, TPosition>(
        ResourceDescription resource,
        Paginator<TPosition> paginator,
        Func<TPosition, CancellationToken, Task<Page<T>>> fetch,
        string? continuationToken = null,
        ReadOptions? options = null,
        ILogger? logger = null,
        PageStages<T>? stages = null,
        CancellationToken cancellationToken = default)
        where TPosition : struct =>
        Read(resource, paginator, fetch, static () => new UnkeyedPages<T>(), continuationToken, options, logger, stages, cancellationToken);

    /// <summary>Reads the pages of a resource with a primary key, by which overlapping pages and loops are told.</summary>
    /// <param name="resource">Which resource, for messages.</param>
    /// <param name="paginator">Which page follows which.</param>
    /// <param name="fetch">Asks for the page at a position.</param>
    /// <param name="keyOf">Gives a record's primary key.</param>
    /// <param name="continuationToken">Where to begin, from <see cref="Page.ContinuationToken"/>; <see langword="null"/> for the first page.</param>
    /// <param name="options">How to go about it; <see langword="null"/> for the defaults.</param>
    /// <param name="logger">Is told of pages and of what is odd about them.</param>
    /// <param name="stages">What the records of each page pass before they are handed on; <see langword="null"/> for nothing.</param>
    /// <param name="cancellationToken">Ends the read at its next wait.</param>
    /// <exception cref="ArgumentException">The token is not one of this paginator.</exception>
    /// <exception cref="RestSourceException">While enumerating: a page did not come, or the pages do not add up.</exception>
    public static IAsyncEnumerable<Page<T>> PagesAsync<T, TKey, TPosition>(
        ResourceDescription resource,
        Paginator<TPosition> paginator,
        Func<TPosition, CancellationToken, Task<Page<T>>> fetch,
        Func<T, TKey> keyOf,
        string? continuationToken = null,
        ReadOptions? options = null,
        ILogger? logger = null,
        PageStages<T>? stages = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        where TPosition : struct =>
        Read(resource, paginator, fetch, () => new KeyedPages<T, TKey>(keyOf), continuationToken, options, logger, stages, cancellationToken);

    /// <summary>Gives the options of a read of pages that <see cref="RecordsAsync"/> is given: as no page is seen, one that is long may come in parts, each as soon as it is there.</summary>
    /// <param name="options">The options that the reader chose; <see langword="null"/> for the defaults.</param>
    public static ReadOptions ForRecords(ReadOptions? options) => (options ?? ReadOptions.Default) with { TakesParts = true };

    /// <summary>Reads the records of pages, one after the other.</summary>
    public static async IAsyncEnumerable<T> RecordsAsync<T>(IAsyncEnumerable<Page<T>> pages, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var record in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return record;
            }
        }
    }

    private static TracedPages<Page<T>> Read<T, TPosition>(
        ResourceDescription resource,
        Paginator<TPosition> paginator,
        Func<TPosition, CancellationToken, Task<Page<T>>> fetch,
        Func<PageMemory<T>> memory,
        string? continuationToken,
        ReadOptions? options,
        ILogger? logger,
        PageStages<T>? stages,
        CancellationToken cancellationToken)
        where TPosition : struct
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(paginator);
        ArgumentNullException.ThrowIfNull(fetch);
        var start = continuationToken is null ? paginator.Start : paginator.Resume(continuationToken);
        var how = options ?? ReadOptions.Default;
        var walk = new PageWalk<T, TPosition>(resource, paginator, fetch, memory, stages ?? PageStages<T>.None, how, logger ?? NullLogger.Instance);
        var pages = how.Prefetch > 1
            ? ReadAhead.RunAsync(token => walk.RunAsync(start, token), how.Prefetch, cancellationToken)
            : walk.RunAsync(start, cancellationToken);
        return new TracedPages<Page<T>>(ReadOperation.Of("read", resource, how), pages);
    }
}
