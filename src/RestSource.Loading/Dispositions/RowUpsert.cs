using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>Brings staged rows into a table: new ones go in, of those that are there the ones that differ are updated, and the rest is left alone.</summary>
internal static class RowUpsert
{
    /// <summary>Does so.</summary>
    /// <param name="scope">What to work on.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">The columns that find a row again. Of equal ones there is but one row.</param>
    public static async Task ApplyAsync(MergeScope scope, TargetTable table, IReadOnlyList<TableColumn> key)
    {
        if (table.WasEmpty)
        {
            await scope.InsertAllAsync(table).ConfigureAwait(false);
            return;
        }

        var dialect = scope.Session.Dialect;
        var matches = MergeSql.Matches(key, dialect);
        var values = table.Columns.Except(key).ToList();
        if (values.Count > 0)
        {
            var written = table.IsRoot ? values.Append(SystemColumn.LoadId) : values;
            table.Updated += await scope.ExecuteAsync(
                table,
                $"""
                UPDATE {table.Name} AS t SET {string.Join(", ", written.Select(column => $"{dialect.Quote(column.Name)} = s.{dialect.Quote(column.Name)}"))}
                FROM {table.Staging} AS s WHERE {matches} AND NOT ({MergeSql.AreSame(values, dialect)})
                """).ConfigureAwait(false);
        }

        var inserted = await scope.ExecuteAsync(
            table,
            $"""
            INSERT INTO {table.Name} ({table.AllColumns()}) SELECT {table.AllColumns("s")} FROM {table.Staging} AS s
            WHERE NOT EXISTS (SELECT 1 FROM {table.Name} AS t WHERE {matches})
            """).ConfigureAwait(false);
        table.Inserted += inserted;
        table.Unchanged += await scope.Session.CountAsync(table.Table, $"SELECT COUNT(*) FROM {table.Staging}").ConfigureAwait(false) - inserted - table.Updated;
    }
}
