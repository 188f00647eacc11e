using RestSource.Runs;

namespace RestSource.Loading;

/// <summary>Loads several resources of a source.</summary>
public static class SourceLoad
{
    /// <summary>
    /// Loads each resource that stands alone together with those that are read below it, in one transaction; those with config key <c>parallelized</c> beside the others, which follow in the config's order.
    /// When it throws, what was committed before stays, and the rest is as before.
    /// </summary>
    /// <param name="reads">All resources of the source, in the config's order.</param>
    /// <param name="resources">The same, as they are loaded.</param>
    /// <param name="destination">Where the records go.</param>
    /// <param name="options">How to go about it.</param>
    /// <param name="cancellationToken">Ends the load at its next wait.</param>
    /// <exception cref="ArgumentException">One of <see cref="LoadOptions.Resources"/> is none of this source.</exception>
    /// <exception cref="SchemaChangeException">A table cannot take the records as it is. Nothing was read for it.</exception>
    /// <exception cref="LoadException">The destination failed.</exception>
    /// <exception cref="RestSourceException">A read failed.</exception>
    public static async Task<LoadResult> RunAsync(
        IReadOnlyList<ResourceRead> reads,
        IReadOnlyList<LoadedResource> resources,
        LoadDestination destination,
        LoadOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reads);
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(options);
        var clock = options.Read.TimeProvider;
        var began = clock.GetTimestamp();
        var now = clock.GetUtcNow();
        var trees = LoadTree.Of(reads, resources, options.Resources);
        var loads = await SideBySide.RunAsync(trees, static tree => tree.Root.Parallelized, LoadAsync, cancellationToken).ConfigureAwait(false);
        return new(LoadId.At(now))
        {
            Tables = [.. loads.SelectMany(static load => load.Tables)],
            Ledger = loads.Aggregate(new ReadLedger(), static (sum, load) => sum.Plus(new ReadLedger(), load.Ledger)) with { StopReason = StopReason.Completed, Elapsed = clock.GetElapsedTime(began) },
            Elapsed = clock.GetElapsedTime(began),
        };

        async Task<(IReadOnlyList<TableLoad> Tables, ReadLedger Ledger)> LoadAsync(LoadTree tree, CancellationToken stop)
        {
            var report = new LoadReport(tree.Root, options);
            var run = new LoadRun(destination, tree.Resources, now, options, report);
            var tables = await run.RunAsync((read, token) => SourceRead.PagesAsync(reads, tree.Resources.Select(static loaded => loaded.Resource), read, token), stop).ConfigureAwait(false);
            return (tables, report.Ledger);
        }
    }
}
