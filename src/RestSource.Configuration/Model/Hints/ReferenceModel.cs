namespace RestSource.Configuration.Model;

/// <summary>One entry of config key <c>references</c>: columns that hold those of another table.</summary>
/// <param name="Columns">Config key <c>columns</c>.</param>
/// <param name="ReferencedTable">Config key <c>referenced_table</c>.</param>
/// <param name="ReferencedColumns">Config key <c>referenced_columns</c>, in the order of <paramref name="Columns"/>.</param>
/// <param name="Label">Config key <c>label</c>.</param>
/// <param name="Cardinality">Config key <c>cardinality</c>.</param>
public sealed record ReferenceModel(
    EquatableArray<string> Columns,
    string ReferencedTable,
    EquatableArray<string> ReferencedColumns,
    string? Label,
    ReferenceCardinality? Cardinality);

/// <summary>Config key <c>cardinality</c> of a reference: rows of this table to rows of the other.</summary>
public enum ReferenceCardinality
{
    /// <summary><c>zero_to_one</c>.</summary>
    ZeroToOne,

    /// <summary><c>one_to_zero</c>.</summary>
    OneToZero,

    /// <summary><c>zero_to_many</c>.</summary>
    ZeroToMany,

    /// <summary><c>many_to_zero</c>.</summary>
    ManyToZero,

    /// <summary><c>one_to_many</c>.</summary>
    OneToMany,

    /// <summary><c>many_to_one</c>.</summary>
    ManyToOne,

    /// <summary><c>one_to_one</c>.</summary>
    OneToOne,

    /// <summary><c>many_to_many</c>.</summary>
    ManyToMany,
}
