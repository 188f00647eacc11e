namespace RestSource.Loading;

/// <summary>Does some things at once and others one after the other.</summary>
internal static class SideBySide
{
    /// <summary>Does all of them. The first failure ends the others, and nothing is done any more when it is thrown.</summary>
    /// <param name="items">What is to be done.</param>
    /// <param name="isBeside">Whether one may be done beside all others.</param>
    /// <param name="run">Does one.</param>
    /// <param name="cancellationToken">Ends all.</param>
    /// <returns>What came of each, in their order.</returns>
    public static async Task<TResult[]> RunAsync<T, TResult>(IReadOnlyList<T> items, Func<T, bool> isBeside, Func<T, CancellationToken, Task<TResult>> run, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = new TResult[items.Count];
        var lanes = Enumerable.Range(0, items.Count)
            .ToLookup(index => isBeside(items[index]))
            .SelectMany(static lane => lane.Key ? lane.Select(static index => new[] { index }) : [[.. lane]]);
        Exception? failure = null;
        await Task.WhenAll(lanes.Select(LaneAsync)).ConfigureAwait(false);
        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }

        return results;

        async Task LaneAsync(int[] lane)
        {
            try
            {
                foreach (var index in lane)
                {
                    results[index] = await run(items[index], stop.Token).ConfigureAwait(false);
                }
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref failure, exception, null);
                await stop.CancelAsync().ConfigureAwait(false);
            }
        }
    }
}
