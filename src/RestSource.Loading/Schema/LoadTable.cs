namespace RestSource.Loading.Schema;

/// <summary>A table that a resource is loaded into: that of its records, or of a list inside of them.</summary>
internal sealed class LoadTable
{
    private readonly List<LoadTable> _nested = [];

    private LoadTable(ResourceDescription resource, LoadTable? parent, string name, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableColumn> systemColumns)
    {
        Resource = resource;
        Parent = parent;
        Name = name;
        Columns = columns;
        SystemColumns = systemColumns;
    }

    public ResourceDescription Resource { get; }

    /// <summary>Gets the table of what holds the list; <see langword="null"/> for that of the records.</summary>
    public LoadTable? Parent { get; }

    /// <summary>Gets its name in the destination.</summary>
    public string Name { get; }

    /// <summary>Gets the columns of the records.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    public IReadOnlyList<TableColumn> SystemColumns { get; }

    /// <summary>Gets the name of the temporary table that takes the rows while they are read.</summary>
    public required string Staging { get; init; }

    /// <summary>Gets config key <c>schema_contract</c>, as it goes for this table.</summary>
    public required SchemaContract Contract { get; init; }

    public IReadOnlyList<LoadTable> Nested => _nested;

    public IEnumerable<TableColumn> AllColumns => Columns.Concat(SystemColumns);

    public IReadOnlyList<TableColumn> StagedColumns => field ??= [.. AllColumns, SystemColumn.Ordinal];

    /// <summary>Gets the table and those below it, each before its own.</summary>
    public IEnumerable<LoadTable> WithNested => _nested.SelectMany(static table => table.WithNested).Prepend(this);

    public static LoadTable OfRecords(ResourceDescription resource, IReadOnlyList<TableColumn> columns, SqlDialect dialect)
    {
        var name = dialect.Fit(Configuration.Schema.SnakeCase.Of(resource.TableName));
        return new(resource, parent: null, name, columns, [SystemColumn.LoadId, SystemColumn.Id, .. VersionColumns.Of(resource)])
        {
            Staging = dialect.Fit($"_staged_{name}"),
            Contract = resource.Contract,
        };
    }

    public LoadTable Below(string list, IReadOnlyList<TableColumn> columns, SqlDialect dialect)
    {
        var name = dialect.Fit($"{Name}__{list}");
        var hints = Resource.NestedTables.FirstOrDefault(table => dialect.Fit($"{RootName}__{NamePath.Of(table.Name)}") == name);
        var nested = new LoadTable(Resource, this, name, columns, [SystemColumn.Id, SystemColumn.ParentId, SystemColumn.RootId, SystemColumn.ListIndex])
        {
            Staging = dialect.Fit($"_staged_{name}"),
            Contract = hints?.Contract ?? Contract,
        };
        _nested.Add(nested);
        return nested;
    }

    private string RootName => Parent?.RootName ?? Name;
}
