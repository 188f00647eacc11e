namespace RestSource.Loading.Schema;

/// <summary>What becomes of one table before rows go in.</summary>
/// <param name="Table">The table.</param>
internal sealed record TablePlan(LoadTable Table)
{
    /// <summary>Gets a value indicating whether it is made.</summary>
    public bool IsNew { get; init; }

    /// <summary>Gets a value indicating whether it is not loaded, since config key <c>schema_contract</c> does not let it be made.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Gets the columns that are added to a table that is there.</summary>
    public IReadOnlyList<TableColumn> NewColumns { get; init; } = [];

    /// <summary>Gets the columns that are not loaded, since config key <c>schema_contract</c> does not let them be added.</summary>
    public IReadOnlyList<TableColumn> LeftOutColumns { get; init; } = [];

    /// <summary>Gets a value indicating whether rows that have something in <see cref="LeftOutColumns"/> are not loaded either.</summary>
    public bool DiscardsRows { get; init; }
}
