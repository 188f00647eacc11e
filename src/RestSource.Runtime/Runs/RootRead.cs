namespace RestSource.Runs;

/// <summary>Reads a resource that stands alone.</summary>
internal sealed class RootRead<T>(ResourceDescription resource, Func<ReadOptions, CancellationToken, IAsyncEnumerable<Page<T>>> pages)
    : ResourceRead(resource, parent: null)
{
    internal override IAsyncEnumerable<Page> ReadAsync(Page? parents, ReadOptions options, CancellationToken cancellationToken) => pages(options, cancellationToken);
}
