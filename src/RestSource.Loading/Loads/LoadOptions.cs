namespace RestSource.Loading;

/// <summary>How one load goes about it.</summary>
public sealed record LoadOptions
{
    internal static LoadOptions Default { get; } = new();

    /// <summary>Gets how the records are read, and by which clock. Default: as any read. Its <see cref="ReadOptions.StateStore"/> is not used: a load keeps the state beside the data.</summary>
    public ReadOptions Read { get; init; } = new();

    /// <summary>Gets what is told how far the load is, from several threads, one after the other. Default: nothing is.</summary>
    public IProgress<LoadProgress>? Progress { get; init; }

    /// <summary>Gets which resources of a source are loaded. Their ancestors are read too. Default: none, which means all that config key <c>selected</c> does not leave out.</summary>
    /// <remarks>A load of one resource is of that one, whatever this says.</remarks>
    public IReadOnlyList<ResourceDescription> Resources { get; init; } = [];

    /// <summary>Gets how many records are written at once. Default: 5,000. So many, and the pages that are read meanwhile, are in memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int BatchSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(BatchSize));
            field = value;
        }
    } = 5_000;
}
