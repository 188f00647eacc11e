namespace RestSource.Configuration.Model;

/// <summary>What a resource says to whoever loads its records; nothing of it changes what is read.</summary>
public sealed record HintsModel
{
    /// <summary>Gets config key <c>table_name</c>; <see langword="null"/> for the resource's name.</summary>
    public string? TableName { get; init; }

    /// <summary>Gets config key <c>table_format</c>.</summary>
    public TableFormat? TableFormat { get; init; }

    /// <summary>Gets config key <c>file_format</c>.</summary>
    public string? FileFormat { get; init; }

    /// <summary>Gets config key <c>max_table_nesting</c>; <see langword="null"/> for any depth.</summary>
    public int? MaxTableNesting { get; init; }

    /// <summary>Gets how <c>write_disposition</c> merges.</summary>
    public MergeModel Merge { get; init; } = MergeModel.Default;

    /// <summary>Gets config key <c>references</c>.</summary>
    public EquatableArray<ReferenceModel> References { get; init; }

    /// <summary>Gets config key <c>columns</c>, as far as it is written.</summary>
    public EquatableArray<ColumnModel> Columns { get; init; }

    /// <summary>Gets config key <c>nested_hints</c>.</summary>
    public EquatableArray<NestedTableModel> NestedTables { get; init; }
}

/// <summary>Config key <c>table_format</c>.</summary>
public enum TableFormat
{
    /// <summary><c>iceberg</c>.</summary>
    Iceberg,

    /// <summary><c>delta</c>.</summary>
    Delta,

    /// <summary><c>hive</c>.</summary>
    Hive,

    /// <summary><c>native</c>: the destination's own.</summary>
    Native,
}
