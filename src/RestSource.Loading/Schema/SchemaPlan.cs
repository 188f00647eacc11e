namespace RestSource.Loading.Schema;

/// <summary>Compares the tables that a load needs with those that are there.</summary>
internal static class SchemaPlan
{
    /// <summary>Says what becomes of a table and those below it, each before its own.</summary>
    /// <exception cref="SchemaChangeException">A table cannot take what the records hold, or may not change so.</exception>
    public static async Task<IReadOnlyList<TablePlan>> MakeAsync(LoadSession session, LoadTable root)
    {
        var destination = session.Destination;
        var plans = new List<TablePlan>();
        var leftOut = new HashSet<LoadTable>();
        foreach (var table in root.WithNested)
        {
            var existing = await session.ColumnsOfAsync(table).ConfigureAwait(false);
            var plan = table.Parent is { } parent && leftOut.Contains(parent) ? new TablePlan(table) { IsLeftOut = true }
                : existing is null ? OfNew(destination, table)
                : OfExisting(destination, table, existing);
            if (plan.IsLeftOut)
            {
                leftOut.Add(table);
            }

            plans.Add(plan);
        }

        return plans;
    }

    private static TablePlan OfNew(LoadDestination destination, LoadTable table) => table.Contract.Tables switch
    {
        ContractMode.Evolve => new(table) { IsNew = true },
        ContractMode.Freeze => throw SchemaChangeException.FrozenTable(destination.Name, table.Resource, table.Name),
        _ => new(table) { IsLeftOut = true },
    };

    private static TablePlan OfExisting(LoadDestination destination, LoadTable table, IReadOnlyList<ExistingColumn> existing)
    {
        var dialect = destination.Dialect;
        var there = existing.ToDictionary(static column => column.Name);
        foreach (var wanted in table.AllColumns)
        {
            if (there.TryGetValue(wanted.Name, out var column) && !dialect.Holds(column, wanted))
            {
                throw SchemaChangeException.OfType(destination.Name, table.Resource, table.Name, column, dialect.TypeOf(wanted));
            }
        }

        var missingSystem = table.SystemColumns.Where(column => !there.ContainsKey(column.Name));
        var missing = table.Columns.Where(column => !there.ContainsKey(column.Name)).ToList();
        return table.Contract.Columns switch
        {
            ContractMode.Freeze when missing is [var column, ..] =>
                throw SchemaChangeException.FrozenColumn(destination.Name, table.Resource, table.Name, column.Name, dialect.TypeOf(column)),
            ContractMode.DiscardRow or ContractMode.DiscardValue => new(table)
            {
                NewColumns = [.. missingSystem],
                LeftOutColumns = missing,
                DiscardsRows = table.Contract.Columns == ContractMode.DiscardRow,
            },
            _ => new(table) { NewColumns = [.. missing, .. missingSystem] },
        };
    }
}
