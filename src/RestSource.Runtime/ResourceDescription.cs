namespace RestSource;

/// <summary>What the config says of a resource, for whoever loads, logs or traces it.</summary>
public sealed class ResourceDescription
{
    /// <summary>Describes a resource.</summary>
    /// <param name="source">The name of the source.</param>
    /// <param name="name">Config key <c>name</c>.</param>
    /// <param name="path">Config key <c>endpoint.path</c>.</param>
    /// <param name="primaryKey">Config key <c>primary_key</c>: column names, empty for none.</param>
    /// <param name="mergeKey">Config key <c>merge_key</c>: column names, empty for none.</param>
    /// <param name="writeDisposition">Config key <c>write_disposition</c>.</param>
    public ResourceDescription(
        string source,
        string name,
        string path,
        IReadOnlyList<string> primaryKey,
        IReadOnlyList<string> mergeKey,
        WriteDisposition writeDisposition)
    {
        Source = source;
        Name = name;
        Path = path;
        PrimaryKey = primaryKey;
        MergeKey = mergeKey;
        WriteDisposition = writeDisposition;
    }

    /// <summary>Gets the name of the source.</summary>
    public string Source { get; }

    /// <summary>Gets config key <c>name</c>.</summary>
    public string Name { get; }

    /// <summary>Gets config key <c>endpoint.path</c>.</summary>
    public string Path { get; }

    /// <summary>Gets the columns of config key <c>primary_key</c>; empty for none.</summary>
    public IReadOnlyList<string> PrimaryKey { get; }

    /// <summary>Gets the columns of config key <c>merge_key</c>; empty for none.</summary>
    public IReadOnlyList<string> MergeKey { get; }

    /// <summary>Gets config key <c>write_disposition</c>.</summary>
    public WriteDisposition WriteDisposition { get; }

    /// <summary>Gets a value indicating whether the resource is among those that are read when nobody chooses: config key <c>selected</c>. Default: yes.</summary>
    public bool Selected { get; init; } = true;

    /// <summary>Gets a value indicating whether it may be read beside others, and for several parents at once: config key <c>parallelized</c>. Default: no.</summary>
    public bool Parallelized { get; init; }

    /// <summary>Gets how it is merged, when <see cref="WriteDisposition"/> is <see cref="WriteDisposition.Merge"/>. Default: <c>delete-insert</c>.</summary>
    public MergeDescription Merge { get; init; } = MergeDescription.Default;

    /// <summary>Gets the hints of config key <c>columns</c>, as far as they are written. Default: none.</summary>
    public IReadOnlyList<ColumnDescription> Columns { get; init; } = [];

    /// <summary>Gets what is done about records that are not as declared: config key <c>schema_contract</c>. Default: <see cref="SchemaContract.Evolve"/>.</summary>
    public SchemaContract Contract { get; init; } = SchemaContract.Evolve;

    /// <summary>Gets config key <c>table_name</c>. Default: <see cref="Name"/>.</summary>
    public string TableName
    {
        get => field ?? Name;
        init;
    }

    /// <summary>Gets config key <c>table_format</c>; <see langword="null"/> for the destination's choice.</summary>
    public TableFormat? TableFormat { get; init; }

    /// <summary>Gets config key <c>file_format</c>: <c>preferred</c>, <c>jsonl</c>, <c>parquet</c>, …; <see langword="null"/> for the destination's choice.</summary>
    public string? FileFormat { get; init; }

    /// <summary>Gets how many levels of lists and objects become tables and columns of their own: config key <c>max_table_nesting</c>; <see langword="null"/> for all.</summary>
    public int? MaxTableNesting { get; init; }

    /// <summary>Gets config key <c>references</c>. Default: none.</summary>
    public IReadOnlyList<TableReference> References { get; init; } = [];

    /// <summary>Gets config key <c>nested_hints</c>. Default: none.</summary>
    public IReadOnlyList<NestedTableDescription> NestedTables { get; init; } = [];

    /// <summary>Gives <c>source.name</c>.</summary>
    public override string ToString() => $"{Source}.{Name}";
}
