using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>Deletes records that are in the tables, with the rows of their lists.</summary>
/// <param name="scope">What to work on.</param>
/// <param name="key">The columns that find the records.</param>
internal sealed class RecordDeletion(MergeScope scope, IReadOnlyList<TableColumn> key)
{
    private const string Gone = "_restsource_gone";

    private readonly string _gone = scope.Session.Dialect.Temporary(Gone);
    private readonly string _id = scope.Session.Dialect.Quote(SystemColumn.Id.Name);
    private readonly string _rootId = scope.Session.Dialect.Quote(SystemColumn.RootId.Name);
    private bool _any;

    public async Task BeginAsync()
    {
        await scope.ExecuteAsync(scope.Root, SchemaSql.DropTemporary(Gone, scope.Session.Dialect)).ConfigureAwait(false);
        await scope.ExecuteAsync(scope.Root, SchemaSql.Temporary(Gone, [.. key, SystemColumn.Id], scope.Session.Dialect)).ConfigureAwait(false);
    }

    /// <summary>Notes records.</summary>
    /// <param name="from">Where they are, as <c>t</c>: what follows <c>FROM</c>.</param>
    public async Task AddAsync(string from) =>
        _any |= await scope.ExecuteAsync(scope.Root, $"INSERT INTO {_gone} SELECT {scope.Root.List(key, "t")}, t.{_id} FROM {from}").ConfigureAwait(false) > 0;

    /// <summary>Deletes from a table what belongs to records that were noted.</summary>
    public async Task DeleteFromAsync(TargetTable table)
    {
        if (_any)
        {
            var sql = table.IsRoot
                ? $"DELETE FROM {table.Name} WHERE ({table.List(key)}) IN (SELECT {table.List(key)} FROM {_gone})"
                : $"DELETE FROM {table.Name} WHERE {_rootId} IN (SELECT {_id} FROM {_gone})";
            table.Deleted += await scope.ExecuteAsync(table, sql).ConfigureAwait(false);
        }
    }
}
