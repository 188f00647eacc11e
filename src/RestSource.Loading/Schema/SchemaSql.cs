namespace RestSource.Loading.Schema;

/// <summary>The statements that make tables, columns and indexes.</summary>
internal static class SchemaSql
{
    /// <summary>Gives the statements that make of the tables what a plan says; none when all is there.</summary>
    public static IEnumerable<string> Of(TablePlan plan, SqlDialect dialect)
    {
        var table = plan.Table;
        if (plan.IsNew)
        {
            yield return $"CREATE TABLE {dialect.Qualify(table.Name)} ({string.Join(", ", table.AllColumns.Select(column => Declared(column, dialect)))})";
        }

        foreach (var column in plan.NewColumns)
        {
            yield return $"ALTER TABLE {dialect.Qualify(table.Name)} ADD COLUMN {dialect.Quote(column.Name)} {dialect.TypeOf(column)}";
        }
    }

    /// <summary>Gives the statement that makes a temporary table. Its columns may all be null: what may not is for the table that lasts to say.</summary>
    public static string Temporary(string name, IEnumerable<TableColumn> columns, SqlDialect dialect) =>
        $"CREATE TEMPORARY TABLE {dialect.Temporary(name)} ({string.Join(", ", columns.Select(column => $"{dialect.Quote(column.Name)} {dialect.TypeOf(column)}"))})";

    /// <summary>Gives the statement that drops a temporary table if there is one.</summary>
    public static string DropTemporary(string name, SqlDialect dialect) => $"DROP TABLE IF EXISTS {dialect.Temporary(name)}";

    /// <summary>Gives the statement that makes an index unless it is there.</summary>
    public static string Index(LoadTable table, IReadOnlyList<TableColumn> columns, bool unique, SqlDialect dialect)
    {
        var name = dialect.Fit($"{(unique ? "ux" : "ix")}_{table.Name}_{string.Join('_', columns.Select(static column => column.Name))}");
        return $"CREATE {(unique ? "UNIQUE " : "")}INDEX IF NOT EXISTS {dialect.Quote(name)} ON {dialect.Qualify(table.Name)} ({string.Join(", ", columns.Select(column => dialect.Quote(column.Name)))})";
    }

    private static string Declared(TableColumn column, SqlDialect dialect) =>
        $"{dialect.Quote(column.Name)} {dialect.TypeOf(column)}{(column.Nullable ? "" : " NOT NULL")}";
}
