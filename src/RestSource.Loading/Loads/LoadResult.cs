namespace RestSource.Loading;

/// <summary>What a load did.</summary>
/// <param name="LoadId">What column <c>_dlt_load_id</c> holds of the rows that it wrote: seconds since 1970, with a fraction.</param>
public sealed record LoadResult(string LoadId)
{
    /// <summary>Gets what was done to each table, in the config's order; a table comes before those of the lists in it.</summary>
    public IReadOnlyList<TableLoad> Tables { get; init; } = [];

    /// <summary>Gets the account of all that was read.</summary>
    public ReadLedger Ledger { get; init; } = new();

    /// <summary>Gets the time that the load took.</summary>
    public TimeSpan Elapsed { get; init; }
}
