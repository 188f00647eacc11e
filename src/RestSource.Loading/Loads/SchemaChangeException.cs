namespace RestSource.Loading;

/// <summary>A table of the destination cannot take what the records hold, or config key <c>schema_contract</c> does not let it change. Thrown before anything is read.</summary>
public sealed class SchemaChangeException : LoadException
{
    private SchemaChangeException(string destination, ResourceDescription resource, string table, string cause, string advice)
        : base(destination, resource, table, cause, advice)
    {
    }

    /// <summary>Gets the column; <see langword="null"/> when it is about the whole table.</summary>
    public string? Column { get; private init; }

    /// <summary>Gets the type that the column has there; <see langword="null"/> when there is no such column.</summary>
    public string? ExistingType { get; private init; }

    /// <summary>Gets the type that the records need; <see langword="null"/> when it is about the whole table.</summary>
    public string? WantedType { get; private init; }

    internal static SchemaChangeException OfType(string destination, ResourceDescription resource, string table, ExistingColumn existing, string wanted) =>
        new(
            destination,
            resource,
            table,
            $"column {existing.Name} is {existing.Type}, and the records need {wanted}: values could be lost or changed.",
            $"change the column's type in the database, or declare the old one in columns ({{\"{existing.Name}\": {{\"data_type\": …}}}}), or load into another table (table_name).")
        {
            Column = existing.Name,
            ExistingType = existing.Type,
            WantedType = wanted,
        };

    internal static SchemaChangeException FrozenColumn(string destination, ResourceDescription resource, string table, string column, string wanted) =>
        new(
            destination,
            resource,
            table,
            $"there is no column {column} ({wanted}), and schema_contract freezes the columns.",
            "add the column yourself, or let schema_contract.columns be \"evolve\" or \"discard_value\".")
        {
            Column = column,
            WantedType = wanted,
        };

    internal static SchemaChangeException FrozenTable(string destination, ResourceDescription resource, string table) =>
        new(
            destination,
            resource,
            table,
            "there is no such table, and schema_contract freezes the tables.",
            "make the table yourself, or let schema_contract.tables be \"evolve\" or \"discard_value\".");
}
