namespace RestSource.Loading;

/// <summary>Loads one resource.</summary>
public static class ResourceLoad
{
    /// <summary>Reads a resource into temporary tables, and then changes its tables in one transaction. When it throws, they are as before.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="pages">Reads its pages.</param>
    /// <param name="destination">Where the records go.</param>
    /// <param name="options">How to go about it.</param>
    /// <param name="cancellationToken">Ends the load at its next wait.</param>
    /// <exception cref="SchemaChangeException">A table cannot take the records as it is. Nothing was read.</exception>
    /// <exception cref="LoadException">The destination failed.</exception>
    /// <exception cref="RestSourceException">The read failed.</exception>
    public static async Task<LoadResult> RunAsync<T>(
        LoadedResource resource,
        Func<ReadOptions, CancellationToken, IAsyncEnumerable<Page<T>>> pages,
        LoadDestination destination,
        LoadOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(options);
        var clock = options.Read.TimeProvider;
        var began = clock.GetTimestamp();
        var now = clock.GetUtcNow();
        var report = new LoadReport(resource.Resource, options);
        var run = new LoadRun(destination, [resource], now, options, report);
        var tables = await run.RunAsync((read, stop) => pages(PagedRead.ForRecords(read), stop), cancellationToken).ConfigureAwait(false);
        return new(LoadId.At(now)) { Tables = tables, Ledger = report.Ledger, Elapsed = clock.GetElapsedTime(began) };
    }
}
