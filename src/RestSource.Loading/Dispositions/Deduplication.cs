using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>Leaves one of several records of a key: the one that hint <c>dedup_sort</c> says, else the one that came last.</summary>
internal static class Deduplication
{
    /// <summary>Takes the others out of the temporary tables.</summary>
    /// <param name="scope">What to work on.</param>
    /// <param name="removal">Takes them out.</param>
    /// <param name="key">The column that records of a key have in common.</param>
    /// <param name="sort">The column of <c>dedup_sort</c>, if there is one.</param>
    public static async Task ApplyAsync(MergeScope scope, StagedRemoval removal, TableColumn key, TableColumn? sort)
    {
        var dialect = scope.Session.Dialect;
        var (id, ordinal) = (dialect.Quote(key.Name), dialect.Quote(SystemColumn.Ordinal.Name));
        var order = sort is null ? "" : OrderBy(sort, dialect);
        await removal.RemoveAsync(
            $"""
            SELECT {ordinal} FROM (
              SELECT {ordinal}, ROW_NUMBER() OVER (PARTITION BY {id} ORDER BY {order}{ordinal} DESC) AS place FROM {scope.Root.Staging}
            ) AS ranked WHERE place > 1
            """,
            static (table, rows) => table.Skipped += rows).ConfigureAwait(false);
    }

    // A record without the value gives way to any that has one; databases differ in where they sort nulls.
    private static string OrderBy(TableColumn sort, SqlDialect dialect)
    {
        var value = dialect.Quote(sort.Name);
        return $"CASE WHEN {value} IS NULL THEN 1 ELSE 0 END, {dialect.SortKey(value, sort)} {(sort.DedupSort == SortOrder.Descending ? "DESC" : "ASC")}, ";
    }
}
