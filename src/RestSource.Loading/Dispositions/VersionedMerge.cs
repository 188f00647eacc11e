using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>Merge strategy <c>scd2</c>: a record that changed comes in as a new version, and the one before gets the time when it ended.</summary>
internal sealed class VersionedMerge(KeyColumns keys, LoadTable root, RowVersions versions) : Disposition
{
    /// <summary>What tells one version from another.</summary>
    private readonly TableColumn _version = versions.RowVersionColumn is { } name
        ? root.Columns.FirstOrDefault(column => column.Name == NamePath.Of(name)) ?? SystemColumn.Id
        : SystemColumn.Id;

    public override IReadOnlyList<IReadOnlyList<TableColumn>> Lookups(LoadTable table) => table.Parent is null ? [[_version]] : [[SystemColumn.RootId]];

    public override async Task ApplyAsync(MergeScope scope)
    {
        var (dialect, table) = (scope.Session.Dialect, scope.Root);
        var removal = new StagedRemoval(scope);
        if (scope.MayRepeat || _version != SystemColumn.Id)
        {
            await Deduplication.ApplyAsync(scope, removal, _version, sort: null).ConfigureAwait(false);
        }

        if (!table.WasEmpty)
        {
            await EndVersionsAsync(scope).ConfigureAwait(false);
        }

        var staged = $"SELECT {dialect.Quote(SystemColumn.Ordinal.Name)} FROM {table.Staging} AS s WHERE";
        if (keys.HardDelete is { } gone)
        {
            await removal.RemoveAsync($"{staged} {MergeSql.IsGone(gone, "s", dialect)}", static (table, rows) => table.Skipped += rows).ConfigureAwait(false);
        }

        if (!table.WasEmpty)
        {
            var validTo = VersionColumns.Of(root.Resource).Last();
            await removal.RemoveAsync(
                $"{staged} EXISTS (SELECT 1 FROM {table.Name} AS t WHERE {MergeSql.Matches([_version], dialect)} AND {MergeSql.AreSame([validTo], dialect)})",
                static (table, rows) => table.Unchanged += rows).ConfigureAwait(false);
        }

        await scope.InsertAllAsync(table).ConfigureAwait(false);
        foreach (var nested in scope.Nested)
        {
            // A version that comes back has its lists from the first time.
            await RowUpsert.ApplyAsync(scope, nested, [SystemColumn.RootId, SystemColumn.Id]).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the versions that did not come; with a merge key, only those of a key that came.</summary>
    private async Task EndVersionsAsync(MergeScope scope)
    {
        var (dialect, table) = (scope.Session.Dialect, scope.Root);
        var version = dialect.Quote(_version.Name);
        var came = keys.HardDelete is { } gone
            ? $"(SELECT s.{version} FROM {table.Staging} AS s WHERE NOT ({MergeSql.IsGone(gone, "s", dialect)}))"
            : table.Staging;
        var among = keys.Merge.Count == 0 ? "" : $" AND ({table.List(keys.Merge, "t")}) IN (SELECT {table.List(keys.Merge)} FROM {table.Staging})";
        var to = dialect.Quote(versions.ValidToColumn);
        var holds = versions.ActiveRecordTimestamp is null ? $"t.{to} IS NULL" : $"t.{to} = @active";
        table.Updated += await scope.ExecuteAsync(
            table,
            $"UPDATE {table.Name} AS t SET {to} = @boundary WHERE {holds} AND {dialect.IsMissing($"t.{version}", came, version)}{among}",
            ParametersOf(scope)).ConfigureAwait(false);
    }

    private SqlParameter[] ParametersOf(MergeScope scope)
    {
        var boundary = new SqlParameter("@boundary", scope.Session.Dialect.Parameter((versions.BoundaryTimestamp ?? scope.Now).ToUniversalTime()));
        return versions.ActiveRecordTimestamp is { } active ? [boundary, new("@active", scope.Session.Dialect.Parameter(active.ToUniversalTime()))] : [boundary];
    }
}
