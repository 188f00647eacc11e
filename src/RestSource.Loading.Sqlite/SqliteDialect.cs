namespace RestSource.Loading.Sqlite;

/// <summary>What SQLite says differently: it has few types of its own, so a declared type says both which one it was and, by SQLite's rules of affinity, how it is kept.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public override string TypeOf(TableColumn column) => column.Type switch
    {
        ColumnDataType.BigInt => "INTEGER",
        ColumnDataType.Double => "REAL",
        ColumnDataType.Decimal or ColumnDataType.Wei => "DECIMAL_TEXT",
        ColumnDataType.Bool => "BOOLEAN_INT",
        ColumnDataType.Timestamp => "TIMESTAMP_TEXT",
        ColumnDataType.Date => "DATE_TEXT",
        ColumnDataType.Time => "TIME_TEXT",
        ColumnDataType.Binary => "BLOB",
        ColumnDataType.Json => "JSON_TEXT",
        _ => "TEXT",
    };

    public override string Temporary(string table) => $"temp.{Quote(table)}";

    public override bool Holds(ExistingColumn existing, TableColumn wanted)
    {
        ArgumentNullException.ThrowIfNull(existing);
        var type = TypeOf(wanted);
        return string.Equals(existing.Type, type, StringComparison.OrdinalIgnoreCase)
            || (type == "INTEGER" && string.Equals(existing.Type, "DECIMAL_TEXT", StringComparison.OrdinalIgnoreCase));
    }

    public override string IsSame(string left, string right) => $"{left} IS {right}";

    // A list of values is looked up in an index that SQLite makes for the statement; a subquery for each row would run through the table.
    public override string IsMissing(string value, string table, string column) => $"{value} NOT IN (SELECT {column} FROM {table})";

    public override string SortKey(string value, TableColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.Type is ColumnDataType.Decimal or ColumnDataType.Wei ? $"CAST({value} AS REAL)" : value;
    }

    public override object Parameter(DateTimeOffset time) => SqliteText.Of(time);
}
