using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>Merge strategy <c>insert-only</c>: records of a key that is not there yet come in, and nothing else is touched.</summary>
internal sealed class InsertOnlyMerge(KeyColumns keys, MergeDescription merge) : Disposition
{
    public override IReadOnlyList<IReadOnlyList<TableColumn>> Lookups(LoadTable table) => table.Parent is null ? [keys.Primary] : [];

    public override async Task ApplyAsync(MergeScope scope)
    {
        var (dialect, root) = (scope.Session.Dialect, scope.Root);
        var removal = new StagedRemoval(scope);
        if (scope.MayRepeat && !merge.Deduplicated)
        {
            await Deduplication.ApplyAsync(scope, removal, SystemColumn.Id, keys.DedupSort).ConfigureAwait(false);
        }

        var staged = $"SELECT {dialect.Quote(SystemColumn.Ordinal.Name)} FROM {root.Staging} AS s WHERE";
        if (keys.HardDelete is { } gone)
        {
            await removal.RemoveAsync($"{staged} {MergeSql.IsGone(gone, "s", dialect)}", static (table, rows) => table.Skipped += rows).ConfigureAwait(false);
        }

        if (!root.WasEmpty)
        {
            await removal.RemoveAsync(
                $"{staged} EXISTS (SELECT 1 FROM {root.Name} AS t WHERE {MergeSql.Matches(keys.Primary, dialect)})",
                static (table, rows) => table.Unchanged += rows).ConfigureAwait(false);
        }

        foreach (var table in scope.Tables)
        {
            await scope.InsertAllAsync(table).ConfigureAwait(false);
        }
    }
}
