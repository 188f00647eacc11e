namespace RestSource;

/// <summary>One entry of config key <c>nested_hints</c>: what holds for the table that a list inside of the records becomes.</summary>
/// <param name="Name">The table's name below that of the resource.</param>
public sealed record NestedTableDescription(string Name)
{
    /// <summary>Gets config key <c>parent_table_name</c>; <see langword="null"/> for the one that the name says.</summary>
    public string? ParentTable { get; init; }

    /// <summary>Gets config key <c>write_disposition</c>; <see langword="null"/> for the resource's.</summary>
    public WriteDisposition? WriteDisposition { get; init; }

    /// <summary>Gets how it is merged.</summary>
    public MergeDescription Merge { get; init; } = MergeDescription.Default;

    /// <summary>Gets the columns of config key <c>primary_key</c>; empty for none.</summary>
    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    /// <summary>Gets the columns of config key <c>merge_key</c>; empty for none.</summary>
    public IReadOnlyList<string> MergeKey { get; init; } = [];

    /// <summary>Gets config key <c>columns</c>, as far as it is written.</summary>
    public IReadOnlyList<ColumnDescription> Columns { get; init; } = [];

    /// <summary>Gets config key <c>schema_contract</c>, for whoever loads: records are read by the resource's. <see langword="null"/> for the resource's.</summary>
    public SchemaContract? Contract { get; init; }

    /// <summary>Gets config key <c>table_format</c>; <see langword="null"/> for the destination's choice.</summary>
    public TableFormat? TableFormat { get; init; }

    /// <summary>Gets config key <c>file_format</c>; <see langword="null"/> for the destination's choice.</summary>
    public string? FileFormat { get; init; }

    /// <summary>Gets config key <c>references</c>.</summary>
    public IReadOnlyList<TableReference> References { get; init; } = [];
}
