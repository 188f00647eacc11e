namespace RestSource;

/// <summary>One entry of config key <c>columns</c>, as far as it is written.</summary>
/// <param name="Name">The column's name; <c>a__b</c> is field <c>b</c> of the object <c>a</c>.</param>
public sealed record ColumnDescription(string Name)
{
    /// <summary>Gets hint <c>data_type</c>; <see langword="null"/> when the records tell.</summary>
    public ColumnDataType? DataType { get; init; }

    /// <summary>Gets hint <c>nullable</c>; <see langword="null"/> when it is not written.</summary>
    public bool? Nullable { get; init; }

    /// <summary>Gets hint <c>precision</c>: length of text and binary, bits of a bigint, digits of a decimal, fractional digits of a time.</summary>
    public int? Precision { get; init; }

    /// <summary>Gets hint <c>scale</c>: fractional digits of a decimal.</summary>
    public int? Scale { get; init; }

    /// <summary>Gets hint <c>timezone</c>: whether a timestamp keeps that it is UTC; <see langword="null"/> when it is not written.</summary>
    public bool? Timezone { get; init; }

    /// <summary>Gets hint <c>dedup_sort</c>: which of several rows of one key stays; <see langword="null"/> for any.</summary>
    public SortOrder? DedupSort { get; init; }

    /// <summary>Gets a value indicating whether hint <c>primary_key</c> is true.</summary>
    public bool PrimaryKey { get; init; }

    /// <summary>Gets a value indicating whether hint <c>merge_key</c> is true.</summary>
    public bool MergeKey { get; init; }

    /// <summary>Gets a value indicating whether hint <c>unique</c> is true.</summary>
    public bool Unique { get; init; }

    /// <summary>Gets a value indicating whether hint <c>sort</c> is true: the table is sorted by the column.</summary>
    public bool Sort { get; init; }

    /// <summary>Gets a value indicating whether hint <c>partition</c> is true: the table is partitioned by the column.</summary>
    public bool Partition { get; init; }

    /// <summary>Gets a value indicating whether hint <c>cluster</c> is true: the table is clustered by the column.</summary>
    public bool Cluster { get; init; }

    /// <summary>Gets a value indicating whether hint <c>row_key</c> is true.</summary>
    public bool RowKey { get; init; }

    /// <summary>Gets a value indicating whether hint <c>parent_key</c> is true.</summary>
    public bool ParentKey { get; init; }

    /// <summary>Gets a value indicating whether hint <c>root_key</c> is true.</summary>
    public bool RootKey { get; init; }

    /// <summary>Gets a value indicating whether hint <c>hard_delete</c> is true: a merge deletes the row when the column is true, or not null if it is no bool.</summary>
    public bool HardDelete { get; init; }

    /// <summary>Gets a value indicating whether hint <c>variant</c> is true.</summary>
    public bool Variant { get; init; }

    /// <summary>Gets a value indicating whether hint <c>incremental</c> is true.</summary>
    public bool Incremental { get; init; }

    /// <summary>Gets hint <c>description</c>.</summary>
    public string? Description { get; init; }
}
