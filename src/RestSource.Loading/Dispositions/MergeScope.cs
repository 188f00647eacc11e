namespace RestSource.Loading.Dispositions;

/// <summary>What a disposition works on: the tables of a resource that are loaded, within the transaction.</summary>
/// <param name="Session">Executes statements.</param>
/// <param name="Root">The table of the records.</param>
/// <param name="Nested">Those of the lists inside of them, each before those below it.</param>
/// <param name="Now">The time of the load.</param>
internal sealed record MergeScope(LoadSession Session, TargetTable Root, IReadOnlyList<TargetTable> Nested, DateTimeOffset Now)
{
    /// <summary>Gets a value indicating whether two staged records may have the same id.</summary>
    public bool MayRepeat { get; init; }

    public IEnumerable<TargetTable> Tables => Nested.Prepend(Root);

    /// <summary>Executes a statement, whose time is the table's.</summary>
    /// <returns>How many rows it touched.</returns>
    public async Task<long> ExecuteAsync(TargetTable table, string sql, params IReadOnlyList<SqlParameter> parameters)
    {
        var began = Session.Clock.GetTimestamp();
        var touched = await Session.ExecuteAsync(table.Table, sql, parameters).ConfigureAwait(false);
        table.Elapsed += Session.Clock.GetElapsedTime(began);
        return touched;
    }

    /// <summary>Inserts all staged rows of a table.</summary>
    public async Task InsertAllAsync(TargetTable table) =>
        table.Inserted += await ExecuteAsync(table, $"INSERT INTO {table.Name} ({table.AllColumns()}) SELECT {table.AllColumns()} FROM {table.Staging}").ConfigureAwait(false);
}
