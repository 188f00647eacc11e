namespace RestSource;

/// <summary>What of a page is still to come, when the page is handed on in parts. To dispose of it ends the page: its connection is free again.</summary>
/// <typeparam name="T">The record.</typeparam>
internal abstract class PageRest<T> : IDisposable
{
    /// <summary>Gives the next part.</summary>
    /// <exception cref="RestSourceException">The page broke off, changed meanwhile, or is not what the config declares.</exception>
    public abstract Task<Page<T>> NextAsync(CancellationToken cancellationToken);

    /// <inheritdoc />
    public abstract void Dispose();
}
