using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>A table while rows go in, and the account of them.</summary>
internal sealed class TargetTable(TablePlan plan, SqlDialect dialect)
{
    public LoadTable Table => plan.Table;

    public TablePlan Plan => plan;

    /// <summary>Gets its name, as SQL.</summary>
    public string Name { get; } = dialect.Qualify(plan.Table.Name);

    /// <summary>Gets the name of its temporary table, as SQL.</summary>
    public string Staging { get; } = dialect.Temporary(plan.Table.Staging);

    /// <summary>Gets the columns of records that are loaded.</summary>
    public IReadOnlyList<TableColumn> Columns { get; } = [.. plan.Table.Columns.Except(plan.LeftOutColumns)];

    /// <summary>Gets a value indicating whether no rows were there.</summary>
    public bool WasEmpty { get; set; }

    public long Inserted { get; set; }

    public long Updated { get; set; }

    public long Deleted { get; set; }

    public long Unchanged { get; set; }

    public long Skipped { get; set; }

    public TimeSpan Elapsed { get; set; }

    public bool IsRoot => Table.Parent is null;

    /// <summary>Gives columns as a list.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="alias">What qualifies them; <see langword="null"/> for nothing.</param>
    public string List(IEnumerable<TableColumn> columns, string? alias = null) =>
        string.Join(", ", columns.Select(column => alias is null ? dialect.Quote(column.Name) : $"{alias}.{dialect.Quote(column.Name)}"));

    /// <summary>Gives all columns that are loaded.</summary>
    /// <param name="alias">What qualifies them; <see langword="null"/> for nothing.</param>
    public string AllColumns(string? alias = null) => List(Columns.Concat(Table.SystemColumns), alias);

    public TableLoad ToTableLoad() => new(Table.Resource.Name, Table.Name)
    {
        Inserted = Inserted,
        Updated = Updated,
        Deleted = Deleted,
        Unchanged = Unchanged,
        Skipped = Skipped,
        Elapsed = Elapsed,
    };
}
