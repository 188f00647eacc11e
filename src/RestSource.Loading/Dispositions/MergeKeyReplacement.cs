using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>Merge strategy <c>delete-insert</c> with a merge key alone: all rows of a key that comes again go, and all records come in.</summary>
internal sealed class MergeKeyReplacement(KeyColumns keys) : Disposition
{
    public override IReadOnlyList<IReadOnlyList<TableColumn>> Lookups(LoadTable table) => table.Parent is null ? [keys.Merge] : [[SystemColumn.RootId]];

    public override async Task ApplyAsync(MergeScope scope)
    {
        var (dialect, root) = (scope.Session.Dialect, scope.Root);
        var deletion = new RecordDeletion(scope, keys.Merge);
        await deletion.BeginAsync().ConfigureAwait(false);
        if (!root.WasEmpty)
        {
            await deletion.AddAsync($"{root.Name} AS t WHERE ({root.List(keys.Merge, "t")}) IN (SELECT {root.List(keys.Merge)} FROM {root.Staging})").ConfigureAwait(false);
        }

        if (keys.HardDelete is { } gone)
        {
            await new StagedRemoval(scope).RemoveAsync(
                $"SELECT {dialect.Quote(SystemColumn.Ordinal.Name)} FROM {root.Staging} AS s WHERE {MergeSql.IsGone(gone, "s", dialect)}",
                static (table, rows) => table.Skipped += rows).ConfigureAwait(false);
        }

        foreach (var table in scope.Nested.Append(root))
        {
            await deletion.DeleteFromAsync(table).ConfigureAwait(false);
            await scope.InsertAllAsync(table).ConfigureAwait(false);
        }
    }
}
