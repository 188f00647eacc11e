namespace RestSource;

/// <summary>How the merge strategy <c>scd2</c> writes the versions of a row.</summary>
public sealed record RowVersions
{
    /// <summary>Gets the column that holds since when a version holds: the first of config key <c>validity_column_names</c>.</summary>
    public string ValidFromColumn { get; init; } = "_dlt_valid_from";

    /// <summary>Gets the column that holds until when a version held: the second of config key <c>validity_column_names</c>.</summary>
    public string ValidToColumn { get; init; } = "_dlt_valid_to";

    /// <summary>Gets what the versions that still hold have there: config key <c>active_record_timestamp</c>; <see langword="null"/> for a null.</summary>
    public DateTimeOffset? ActiveRecordTimestamp { get; init; }

    /// <summary>Gets since when this load's versions hold: config key <c>boundary_timestamp</c>; <see langword="null"/> for the time of the load.</summary>
    public DateTimeOffset? BoundaryTimestamp { get; init; }

    /// <summary>Gets the column that tells one version from another: config key <c>row_version_column_name</c>; <see langword="null"/> for a hash of the row.</summary>
    public string? RowVersionColumn { get; init; }
}
