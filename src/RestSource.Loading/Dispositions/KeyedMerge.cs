using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>Merge strategies <c>delete-insert</c> and <c>upsert</c> with a primary key: a record takes the place of the one with its key, and one that is the same leaves it alone.</summary>
internal sealed class KeyedMerge(KeyColumns keys, MergeDescription merge) : Disposition
{
    public override IReadOnlyList<IReadOnlyList<TableColumn>> Lookups(LoadTable table) =>
        table.Parent is not null ? [[SystemColumn.RootId]]
        : ReplacesMergeKeys ? keys.All
        : [keys.Primary];

    /// <summary>Gets a value indicating whether a merge key that comes again takes away the records that do not come with it.</summary>
    private bool ReplacesMergeKeys => merge.Strategy == MergeStrategy.DeleteInsert && keys.Merge.Count > 0;

    public override async Task ApplyAsync(MergeScope scope)
    {
        var removal = new StagedRemoval(scope);
        if (scope.MayRepeat && !merge.Deduplicated)
        {
            await Deduplication.ApplyAsync(scope, removal, SystemColumn.Id, keys.DedupSort).ConfigureAwait(false);
        }

        var deletion = new RecordDeletion(scope, keys.Primary);
        await deletion.BeginAsync().ConfigureAwait(false);
        if (!scope.Root.WasEmpty)
        {
            await NoteGoneAsync(scope, deletion).ConfigureAwait(false);
        }

        if (keys.HardDelete is { } gone)
        {
            var dialect = scope.Session.Dialect;
            await removal.RemoveAsync(
                $"SELECT {dialect.Quote(SystemColumn.Ordinal.Name)} FROM {scope.Root.Staging} AS s WHERE {MergeSql.IsGone(gone, "s", dialect)}",
                static (table, rows) => table.Skipped += rows).ConfigureAwait(false);
        }

        foreach (var table in scope.Nested)
        {
            await deletion.DeleteFromAsync(table).ConfigureAwait(false);
            await DeleteVanishedAsync(scope, table).ConfigureAwait(false);
            await RowUpsert.ApplyAsync(scope, table, [SystemColumn.RootId, SystemColumn.Id]).ConfigureAwait(false);
        }

        await deletion.DeleteFromAsync(scope.Root).ConfigureAwait(false);
        await RowUpsert.ApplyAsync(scope, scope.Root, keys.Primary).ConfigureAwait(false);
    }

    /// <summary>Notes the records that say they are gone, those of a key that other loads wrote (their rows have other ids), and those whose merge key comes again without them.</summary>
    private async Task NoteGoneAsync(MergeScope scope, RecordDeletion deletion)
    {
        var (dialect, root) = (scope.Session.Dialect, scope.Root);
        var id = dialect.Quote(SystemColumn.Id.Name);
        var sameKey = $"{root.Staging} AS s JOIN {root.Name} AS t ON {MergeSql.Matches(keys.Primary, dialect)}";
        if (keys.HardDelete is { } gone)
        {
            await deletion.AddAsync($"{sameKey} WHERE {MergeSql.IsGone(gone, "s", dialect)}").ConfigureAwait(false);
        }

        await deletion.AddAsync($"{sameKey} WHERE NOT ({dialect.IsSame($"t.{id}", $"s.{id}")})").ConfigureAwait(false);
        if (ReplacesMergeKeys)
        {
            await deletion.AddAsync(
                $"""
                {root.Name} AS t WHERE ({root.List(keys.Merge, "t")}) IN (SELECT {root.List(keys.Merge)} FROM {root.Staging})
                AND {dialect.IsMissing($"t.{id}", root.Staging, id)}
                """).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes the items that lists do not have any more, of the records that came.</summary>
    private static async Task DeleteVanishedAsync(MergeScope scope, TargetTable table)
    {
        if (table.WasEmpty)
        {
            return;
        }

        var dialect = scope.Session.Dialect;
        var (id, rootId) = (dialect.Quote(SystemColumn.Id.Name), dialect.Quote(SystemColumn.RootId.Name));
        table.Deleted += await scope.ExecuteAsync(
            table,
            $"""
            DELETE FROM {table.Name} AS t WHERE t.{rootId} IN (SELECT {id} FROM {scope.Root.Staging})
            AND {dialect.IsMissing($"t.{id}", table.Staging, id)}
            """).ConfigureAwait(false);
    }
}
