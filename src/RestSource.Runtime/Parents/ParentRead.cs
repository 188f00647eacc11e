using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RestSource.Diagnostics;

namespace RestSource.Parents;

/// <summary>Reads a resource below all records of its parent. Nothing is asked before it is enumerated; each enumeration begins anew.</summary>
public static class ParentRead
{
    /// <summary>Reads the child's pages below each parent record: parents in their order, and below each all its pages.</summary>
    /// <param name="link">How child and parent hang together.</param>
    /// <param name="parents">Reads the parents' pages, from a token on.</param>
    /// <param name="children">Reads the pages below a record, from a token on.</param>
    /// <param name="continuationToken">Where to begin, from <see cref="Page.ContinuationToken"/>; <see langword="null"/> for the first parent's first page.</param>
    /// <param name="options">How to go about it; <see langword="null"/> for the defaults.</param>
    /// <param name="logger">Is told of parents that are passed over, and of the end.</param>
    /// <param name="cancellationToken">Ends the read at its next wait.</param>
    /// <exception cref="ArgumentException">The token is not one of such a read.</exception>
    /// <exception cref="RestSourceException">While enumerating: a page of parent or child did not come, or the pages do not add up.</exception>
    public static IAsyncEnumerable<Page<TChild>> PagesAsync<TParent, TChild>(
        ParentLink<TParent> link,
        Func<string?, ReadOptions, CancellationToken, IAsyncEnumerable<Page<TParent>>> parents,
        Func<ParentRecord<TParent>, string?, ReadOptions, CancellationToken, IAsyncEnumerable<Page<TChild>>> children,
        string? continuationToken = null,
        ReadOptions? options = null,
        ILogger? logger = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(parents);
        ArgumentNullException.ThrowIfNull(children);
        var from = continuationToken is null ? null : ParentPlace.Parse(continuationToken);
        var how = options ?? ReadOptions.Default;
        var walk = new ParentWalk<TParent, TChild>(link, parents, children, how, logger ?? NullLogger.Instance);
        return new TracedPages<Page<TChild>>(ReadOperation.Of("walk", link.Resource, how), walk.RunAsync(from, cancellationToken));
    }
}
