namespace RestSource.Loading;

/// <summary>How far a load is.</summary>
/// <param name="Resource">Which resource it is about: the one that stands alone, where others are read below it.</param>
/// <param name="Stage">What is done.</param>
public sealed record LoadProgress(ResourceDescription Resource, LoadStage Stage)
{
    /// <summary>Gets how many records came.</summary>
    public long Records { get; init; }

    /// <summary>Gets how many rows they are in temporary tables, those of lists inside of records included.</summary>
    public long Rows { get; init; }

    /// <summary>Gets the account of the read: pages, bytes, retries, waits. It runs ahead of <see cref="Records"/>.</summary>
    public ReadLedger Ledger { get; init; } = new();

    /// <summary>Gets the time since the load of the resource began.</summary>
    public TimeSpan Elapsed { get; init; }
}
