using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RestSource.Parents;

namespace RestSource.Runs;

/// <summary>How a run over several resources reads one of them.</summary>
public abstract class ResourceRead
{
    private protected ResourceRead(ResourceDescription resource, ResourceDescription? parent)
    {
        Resource = resource;
        Parent = parent;
    }

    /// <summary>Gets the resource.</summary>
    public ResourceDescription Resource { get; }

    /// <summary>Gets the resource below whose records it is read; <see langword="null"/> for one that stands alone.</summary>
    public ResourceDescription? Parent { get; }

    /// <summary>Makes the read of a resource that stands alone.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="pages">Reads its pages.</param>
    public static ResourceRead Of<T>(ResourceDescription resource, Func<ReadOptions, CancellationToken, IAsyncEnumerable<Page<T>>> pages)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(pages);
        return new RootRead<T>(resource, pages);
    }

    /// <summary>Makes the read of a resource below the records of another.</summary>
    /// <param name="link">How child and parent hang together.</param>
    /// <param name="children">Reads the pages below a record, from a token on.</param>
    /// <param name="logger">Is told of parents that are passed over.</param>
    public static ResourceRead Below<TParent, TChild>(
        ParentLink<TParent> link,
        Func<ParentRecord<TParent>, string?, ReadOptions, CancellationToken, IAsyncEnumerable<Page<TChild>>> children,
        ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(children);
        return new ChildRead<TParent, TChild>(link, children, logger ?? NullLogger.Instance);
    }

    /// <summary>Reads the resource: all of it, or what is below one page of its parent.</summary>
    /// <param name="parents">The page of its parent; <see langword="null"/> for a resource that stands alone.</param>
    /// <param name="options">How to go about it.</param>
    /// <param name="cancellationToken">Ends the read at its next wait.</param>
    internal abstract IAsyncEnumerable<Page> ReadAsync(Page? parents, ReadOptions options, CancellationToken cancellationToken);
}
