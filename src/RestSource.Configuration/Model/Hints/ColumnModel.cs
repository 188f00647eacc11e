namespace RestSource.Configuration.Model;

/// <summary>One entry of config key <c>columns</c>, as far as it is written.</summary>
/// <param name="Name">The column's name.</param>
public sealed record ColumnModel(string Name)
{
    /// <summary>Gets hint <c>data_type</c>, as dlt calls it.</summary>
    public string? DataType { get; init; }

    /// <summary>Gets hint <c>nullable</c>.</summary>
    public bool? Nullable { get; init; }

    /// <summary>Gets hint <c>precision</c>.</summary>
    public int? Precision { get; init; }

    /// <summary>Gets hint <c>scale</c>.</summary>
    public int? Scale { get; init; }

    /// <summary>Gets hint <c>timezone</c>.</summary>
    public bool? Timezone { get; init; }

    /// <summary>Gets hint <c>dedup_sort</c>.</summary>
    public SortOrder? DedupSort { get; init; }

    /// <summary>Gets the hints that are <c>true</c>.</summary>
    public ColumnTraits Traits { get; init; }

    /// <summary>Gets hint <c>description</c>.</summary>
    public string? Description { get; init; }
}

/// <summary>Config key <c>dedup_sort</c> of a column.</summary>
public enum SortOrder
{
    /// <summary><c>asc</c>: of several rows of a key the lowest stays.</summary>
    Ascending,

    /// <summary><c>desc</c>: of several rows of a key the highest stays.</summary>
    Descending,
}

/// <summary>The hints of a column that are true or false.</summary>
[Flags]
public enum ColumnTraits
{
    /// <summary>None is true.</summary>
    None = 0,

    /// <summary><c>primary_key</c>.</summary>
    PrimaryKey = 1 << 0,

    /// <summary><c>merge_key</c>.</summary>
    MergeKey = 1 << 1,

    /// <summary><c>unique</c>.</summary>
    Unique = 1 << 2,

    /// <summary><c>sort</c>.</summary>
    Sort = 1 << 3,

    /// <summary><c>partition</c>.</summary>
    Partition = 1 << 4,

    /// <summary><c>cluster</c>.</summary>
    Cluster = 1 << 5,

    /// <summary><c>row_key</c>.</summary>
    RowKey = 1 << 6,

    /// <summary><c>parent_key</c>.</summary>
    ParentKey = 1 << 7,

    /// <summary><c>root_key</c>.</summary>
    RootKey = 1 << 8,

    /// <summary><c>hard_delete</c>.</summary>
    HardDelete = 1 << 9,

    /// <summary><c>variant</c>.</summary>
    Variant = 1 << 10,

    /// <summary><c>incremental</c>.</summary>
    Incremental = 1 << 11,
}
