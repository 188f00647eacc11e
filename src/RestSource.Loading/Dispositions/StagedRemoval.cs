using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>Takes records out of the temporary tables, with the rows of their lists.</summary>
internal sealed class StagedRemoval(MergeScope scope)
{
    private const string Removed = "_restsource_removed";

    private bool _isMade;

    /// <summary>Takes out the records that a query gives.</summary>
    /// <param name="ordinals">Selects <see cref="SystemColumn.Ordinal"/> of them.</param>
    /// <param name="count">Counts the rows that it took out of a table.</param>
    public async Task RemoveAsync(string ordinals, Action<TargetTable, long> count)
    {
        var (dialect, root) = (scope.Session.Dialect, scope.Root);
        var removed = dialect.Temporary(Removed);
        if (!_isMade)
        {
            _isMade = true;
            await scope.ExecuteAsync(root, SchemaSql.DropTemporary(Removed, dialect)).ConfigureAwait(false);
            await scope.ExecuteAsync(root, SchemaSql.Temporary(Removed, [SystemColumn.Ordinal], dialect)).ConfigureAwait(false);
        }

        if (await scope.ExecuteAsync(root, $"INSERT INTO {removed} {ordinals}").ConfigureAwait(false) == 0)
        {
            return;
        }

        var ordinal = dialect.Quote(SystemColumn.Ordinal.Name);
        foreach (var table in scope.Tables)
        {
            count(table, await scope.ExecuteAsync(table, $"DELETE FROM {table.Staging} WHERE {ordinal} IN (SELECT {ordinal} FROM {removed})").ConfigureAwait(false));
        }

        await scope.ExecuteAsync(root, $"DELETE FROM {removed}").ConfigureAwait(false);
    }
}
