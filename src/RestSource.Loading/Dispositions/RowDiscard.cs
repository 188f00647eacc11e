using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>Takes out rows that have something in columns which the table may not get: config key <c>schema_contract</c>, <c>discard_row</c>.</summary>
internal static class RowDiscard
{
    public static async Task ApplyAsync(MergeScope scope)
    {
        var dialect = scope.Session.Dialect;
        foreach (var table in scope.Tables.Where(static table => table.Plan is { DiscardsRows: true, LeftOutColumns.Count: > 0 }))
        {
            var holdsSomething = string.Join(" OR ", table.Plan.LeftOutColumns.Select(column => $"{dialect.Quote(column.Name)} IS NOT NULL"));
            if (table.IsRoot)
            {
                await new StagedRemoval(scope).RemoveAsync(
                    $"SELECT {dialect.Quote(SystemColumn.Ordinal.Name)} FROM {table.Staging} WHERE {holdsSomething}",
                    static (removed, rows) => removed.Skipped += rows).ConfigureAwait(false);
                continue;
            }

            table.Skipped += await scope.ExecuteAsync(table, $"DELETE FROM {table.Staging} WHERE {holdsSomething}").ConfigureAwait(false);
            await RemoveBelowAsync(scope, table).ConfigureAwait(false);
        }
    }

    /// <summary>Takes out rows whose parent was taken out.</summary>
    private static async Task RemoveBelowAsync(MergeScope scope, TargetTable parent)
    {
        var dialect = scope.Session.Dialect;
        foreach (var table in scope.Nested.Where(table => table.Table.Parent == parent.Table))
        {
            var parentId = $"t.{dialect.Quote(SystemColumn.ParentId.Name)}";
            table.Skipped += await scope.ExecuteAsync(
                table, $"DELETE FROM {table.Staging} AS t WHERE {dialect.IsMissing(parentId, parent.Staging, dialect.Quote(SystemColumn.Id.Name))}").ConfigureAwait(false);
            await RemoveBelowAsync(scope, table).ConfigureAwait(false);
        }
    }
}
