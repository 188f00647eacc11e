namespace RestSource.Loading;

/// <summary>What databases say differently. All of them know <c>INSERT … SELECT</c>, <c>UPDATE … FROM</c>, <c>ROW_NUMBER() OVER</c>, <c>CREATE TEMPORARY TABLE</c>, and DDL within a transaction.</summary>
public abstract class SqlDialect
{
    /// <summary>Gives the type of a column, as it is declared.</summary>
    public abstract string TypeOf(TableColumn column);

    /// <summary>Tells whether a column that is there takes every value of a column that is wanted, and gives it back as it was.</summary>
    /// <param name="existing">The column as it is there.</param>
    /// <param name="wanted">The column as records have it.</param>
    public abstract bool Holds(ExistingColumn existing, TableColumn wanted);

    /// <summary>Gives the condition that two values are the same, or both null.</summary>
    public abstract string IsSame(string left, string right);

    /// <summary>Writes a name so that it is one, whatever it holds.</summary>
    public virtual string Quote(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Writes the name of a table that lasts. Default: as any name.</summary>
    public virtual string Qualify(string table) => Quote(table);

    /// <summary>Writes the name of a temporary table. Default: as any name.</summary>
    public virtual string Temporary(string table) => Quote(table);

    /// <summary>Makes a name as short as the database wants it, and always the same of the same name. Default: as it is.</summary>
    public virtual string Fit(string name) => name;

    /// <summary>Gives the condition that a column of one table has a value which no row of another has. Neither is ever null.</summary>
    /// <param name="value">The column of the one, qualified.</param>
    /// <param name="table">The other, quoted.</param>
    /// <param name="column">The column of the other, quoted.</param>
    public virtual string IsMissing(string value, string table, string column) =>
        $"NOT EXISTS (SELECT 1 FROM {table} AS other WHERE other.{column} = {value})";

    /// <summary>Gives what to sort the values of a column by. Default: the values.</summary>
    /// <param name="value">The value, as SQL.</param>
    /// <param name="column">Whose value it is.</param>
    public virtual string SortKey(string value, TableColumn column) => value;

    /// <summary>Gives what a parameter must be to be this time. Default: itself.</summary>
    public virtual object Parameter(DateTimeOffset time) => time;

    /// <summary>Gives the statement, at the start of a transaction, that lets one load of the tables begin only when another is over, whether they are there yet or not; <see langword="null"/> when transactions do so. Default: null.</summary>
    /// <param name="tables">The tables' names.</param>
    public virtual string? Serialize(IReadOnlyList<string> tables) => null;

    /// <summary>Gives the statement that keeps everybody else from writing into tables until the transaction ends, but not from reading; <see langword="null"/> when transactions do so. Default: null.</summary>
    /// <param name="tables">The tables' names. They are there.</param>
    public virtual string? Lock(IReadOnlyList<string> tables) => null;

    /// <summary>Gives the statement that tells the database how a temporary table is filled, so that it finds good plans; <see langword="null"/> when it needs none. Default: null.</summary>
    /// <param name="table">Its name, as SQL.</param>
    public virtual string? Analyze(string table) => null;
}
