namespace RestSource.Configuration.Model;

/// <summary>How <c>write_disposition</c> merges: its keys beside <c>disposition</c>.</summary>
/// <param name="Strategy">Config key <c>strategy</c>.</param>
/// <param name="Deduplicated">Config key <c>deduplicated</c>: no key comes twice, so nothing need be sorted out before a <c>delete-insert</c>.</param>
/// <param name="Versions">How <c>scd2</c> writes versions; <see langword="null"/> for another strategy.</param>
public sealed record MergeModel(MergeStrategy Strategy, bool Deduplicated, VersionsModel? Versions)
{
    /// <summary>Gets what holds when nothing is written.</summary>
    public static MergeModel Default { get; } = new(MergeStrategy.DeleteInsert, Deduplicated: false, Versions: null);
}

/// <summary>Config key <c>strategy</c> of <c>write_disposition</c>.</summary>
public enum MergeStrategy
{
    /// <summary><c>delete-insert</c>, the default.</summary>
    DeleteInsert,

    /// <summary><c>upsert</c>.</summary>
    Upsert,

    /// <summary><c>scd2</c>: every version of a row is kept.</summary>
    Scd2,

    /// <summary><c>insert-only</c>.</summary>
    InsertOnly,
}

/// <summary>How strategy <c>scd2</c> writes the versions of a row.</summary>
/// <param name="ValidFromColumn">The first of config key <c>validity_column_names</c>.</param>
/// <param name="ValidToColumn">The second.</param>
/// <param name="ActiveRecordTimestamp">Config key <c>active_record_timestamp</c>; <see langword="null"/> for a null.</param>
/// <param name="BoundaryTimestamp">Config key <c>boundary_timestamp</c>; <see langword="null"/> for the time of the load.</param>
/// <param name="RowVersionColumn">Config key <c>row_version_column_name</c>; <see langword="null"/> for a hash of the row.</param>
public sealed record VersionsModel(
    string ValidFromColumn,
    string ValidToColumn,
    DateTimeOffset? ActiveRecordTimestamp,
    DateTimeOffset? BoundaryTimestamp,
    string? RowVersionColumn);
