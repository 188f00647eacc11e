namespace RestSource;

/// <summary>One entry of config key <c>references</c>: columns that hold those of another table.</summary>
/// <param name="Columns">The columns of this table: config key <c>columns</c>.</param>
/// <param name="ReferencedTable">The other table: config key <c>referenced_table</c>.</param>
/// <param name="ReferencedColumns">Its columns, in the order of <paramref name="Columns"/>: config key <c>referenced_columns</c>.</param>
public sealed record TableReference(IReadOnlyList<string> Columns, string ReferencedTable, IReadOnlyList<string> ReferencedColumns)
{
    /// <summary>Gets config key <c>label</c>: what the reference means.</summary>
    public string? Label { get; init; }

    /// <summary>Gets config key <c>cardinality</c>.</summary>
    public ReferenceCardinality? Cardinality { get; init; }
}
