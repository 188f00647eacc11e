namespace RestSource.Loading;

/// <summary>What a load did to one table.</summary>
/// <param name="Resource">The name of the resource: config key <c>name</c>.</param>
/// <param name="Table">The name of the table.</param>
public sealed record TableLoad(string Resource, string Table)
{
    /// <summary>Gets how many rows are new.</summary>
    public long Inserted { get; init; }

    /// <summary>Gets how many rows have other values now; with <c>scd2</c>, how many versions ended.</summary>
    public long Updated { get; init; }

    /// <summary>Gets how many rows are gone.</summary>
    public long Deleted { get; init; }

    /// <summary>Gets how many rows came again and were left as they are.</summary>
    public long Unchanged { get; init; }

    /// <summary>Gets how many rows came and were not loaded: of a key that came more than once, all but one; deletions (<c>hard_delete</c>); what <c>schema_contract</c> leaves out; all, when the disposition is <c>skip</c>.</summary>
    public long Skipped { get; init; }

    /// <summary>Gets how long the table took in the transaction.</summary>
    public TimeSpan Elapsed { get; init; }
}
