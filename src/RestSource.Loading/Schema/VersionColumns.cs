namespace RestSource.Loading.Schema;

/// <summary>The columns in which merge strategy <c>scd2</c> says from when to when a version of a row held.</summary>
internal static class VersionColumns
{
    /// <summary>The two of them; none for other dispositions.</summary>
    public static IEnumerable<TableColumn> Of(ResourceDescription resource) => RowVersionsOf(resource) is { } versions
        ?
        [
            new(versions.ValidFromColumn, ColumnDataType.Timestamp),
            new(versions.ValidToColumn, ColumnDataType.Timestamp),
        ]
        : [];

    /// <summary>How versions are written; <see langword="null"/> unless the resource is merged by <c>scd2</c>.</summary>
    public static RowVersions? RowVersionsOf(ResourceDescription resource) =>
        resource is { WriteDisposition: WriteDisposition.Merge, Merge: { Strategy: MergeStrategy.Scd2 } merge } ? merge.Versions ?? new RowVersions() : null;
}
