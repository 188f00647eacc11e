namespace RestSource;

/// <summary>How a resource is merged: the keys of <c>write_disposition</c> beside <c>disposition</c>. It counts when that is <see cref="WriteDisposition.Merge"/>.</summary>
public sealed record MergeDescription
{
    /// <summary>Gets config key <c>strategy</c>. Default: <see cref="MergeStrategy.DeleteInsert"/>.</summary>
    public MergeStrategy Strategy { get; init; }

    /// <summary>Gets a value indicating whether no primary key comes twice in a load, so that nothing need be sorted out before: config key <c>deduplicated</c>. Default: no.</summary>
    public bool Deduplicated { get; init; }

    /// <summary>Gets how versions are written; <see langword="null"/> unless the strategy is <see cref="MergeStrategy.Scd2"/>.</summary>
    public RowVersions? Versions { get; init; }

    internal static MergeDescription Default { get; } = new();
}
