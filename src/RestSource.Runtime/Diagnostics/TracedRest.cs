namespace RestSource.Diagnostics;

/// <summary>What of a page is still to come, inside of the page's span.</summary>
internal sealed class TracedRest<T>(PageRest<T> rest, PageSpan span) : PageRest<T>
{
    /// <inheritdoc />
    public override async Task<Page<T>> NextAsync(CancellationToken cancellationToken)
    {
        span.Enter();
        try
        {
            var page = await rest.NextAsync(cancellationToken).ConfigureAwait(false);
            span.Came(page);
            return page;
        }
        catch (Exception exception)
        {
            span.Failed(exception);
            throw;
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        rest.Dispose();
        span.Leave();
    }
}
