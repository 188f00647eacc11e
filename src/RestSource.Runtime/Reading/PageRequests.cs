using RestSource.Diagnostics;
using RestSource.Pagination;

namespace RestSource.Reading;

/// <summary>The requests of one read, which run ahead of its consumer. Disposing ends those that are under way, and waits for it.</summary>
/// <param name="resource">Whose pages they ask for.</param>
/// <param name="paginator">Which page follows which.</param>
/// <param name="fetch">Asks for the page at a position.</param>
/// <param name="options">How many pages are asked for ahead at most: with 1 only the one that is known to follow, with more also those foreseen behind it.</param>
/// <param name="budget">What the read may use up.</param>
/// <param name="cancellationToken">Ends the read.</param>
internal sealed class PageRequests<T, TPosition>(
    ResourceDescription resource, Paginator<TPosition> paginator, Func<TPosition, CancellationToken, Task<Page<T>>> fetch, ReadOptions options, ReadBudget budget, CancellationToken cancellationToken)
    : IAsyncDisposable
    where TPosition : struct
{
    private readonly Queue<(TPosition Position, Task<Page<T>> Page)> _ahead = new();
    private CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    private PageRest<T>? _rest;
    private TPosition _last;
    private int _taken;
    private bool _foresees = true;

    /// <summary>Gives the page whose turn it is, or the next part of the one taken last.</summary>
    public async Task<Page<T>> TakeAsync(TPosition position)
    {
        var page = await (_rest?.NextAsync(cancellationToken) ?? TakePageAsync(position)).ConfigureAwait(false);
        _rest = page.Rest;
        return page;
    }

    /// <summary>Asks for the page that follows the one just taken, and for those foreseen behind it.</summary>
    /// <param name="next">Where the page stands that follows.</param>
    /// <param name="page">What the page held that was just taken.</param>
    /// <param name="room">How many more pages the read may have.</param>
    public async ValueTask AskAheadAsync(TPosition next, PageFacts page, int room)
    {
        if (_ahead.TryPeek(out var first) && !first.Position.Equals(next))
        {
            // The server pages otherwise than foreseen, so from here on each answer is waited for.
            _foresees = false;
            await DropAsync().ConfigureAwait(false);
            _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        }

        var following = _ahead.Count == 0 ? next : Foresee(_last, page);
        while (following is { } position && _ahead.Count < Math.Min(options.RequestsAhead, room))
        {
            _ahead.Enqueue((position, AskAsync(position, _taken + _ahead.Count + 1, _stop.Token)));
            _last = position;
            following = Foresee(position, page);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _rest?.Dispose();
        return new(DropAsync());
    }

    /// <summary>Gives the first of those asked for ahead, or one that nobody asked for yet.</summary>
    private async Task<Page<T>> TakePageAsync(TPosition position)
    {
        _taken++;
        if (!_ahead.TryPeek(out var first))
        {
            return await AskAsync(position, _taken, cancellationToken).ConfigureAwait(false);
        }

        // A page that fails stays in the queue, so that disposing waits for its request too.
        var page = await first.Page.WaitAsync(cancellationToken).ConfigureAwait(false);
        _ahead.Dequeue();
        return page;
    }

    private TPosition? Foresee(TPosition position, PageFacts page) => _foresees ? paginator.Foresee(position, page) : null;

    private async Task<Page<T>> AskAsync(TPosition position, int number, CancellationToken token)
    {
        // Set for this method alone: the read that the consumer takes part in may be another.
        ReadBudget.Current = budget;
        var span = PageSpan.Start(resource, number, options.TimeProvider);
        try
        {
            var page = await fetch(position, token).ConfigureAwait(false);
            span?.Came(page);
            return page;
        }
        catch (Exception exception)
        {
            span?.Failed(exception);
            throw;
        }
    }

    private async Task DropAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        while (_ahead.TryDequeue(out var dropped))
        {
            await ((Task)dropped.Page).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (dropped.Page.IsCompletedSuccessfully)
            {
                (await dropped.Page.ConfigureAwait(false)).Rest?.Dispose();
            }
        }

        _stop.Dispose();
    }
}
