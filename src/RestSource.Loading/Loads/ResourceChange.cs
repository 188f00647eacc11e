using RestSource.Loading.Dispositions;
using RestSource.Loading.Schema;
using RestSource.Loading.Staging;

namespace RestSource.Loading;

/// <summary>Changes the tables of one resource: first what they look like, then what is in them.</summary>
internal sealed class ResourceChange(LoadSession session, ResourceStage stage, DateTimeOffset now)
{
    private readonly Disposition _disposition = Disposition.Of(stage.Table);

    public async Task<IEnumerable<TableLoad>> ApplyAsync()
    {
        // Looked at again: while the records were read, others may have made the tables.
        var plans = await SchemaPlan.MakeAsync(session, stage.Table).ConfigureAwait(false);
        foreach (var plan in plans)
        {
            await ShapeAsync(plan).ConfigureAwait(false);
        }

        var all = plans.Select(plan => new TargetTable(plan, session.Dialect)).ToList();
        var loaded = all.Where(static table => !table.Plan.IsLeftOut).ToList();
        if (loaded.Count > 0)
        {
            await LoadAsync(loaded).ConfigureAwait(false);
        }

        foreach (var table in all.Except(loaded))
        {
            table.Skipped = await session.CountAsync(table.Table, $"SELECT COUNT(*) FROM {table.Staging}").ConfigureAwait(false);
        }

        return all.Select(static table => table.ToTableLoad());
    }

    private async Task ShapeAsync(TablePlan plan)
    {
        foreach (var statement in SchemaSql.Of(plan, session.Dialect))
        {
            await session.ExecuteAsync(plan.Table, statement).ConfigureAwait(false);
        }

        if (session.Dialect.Analyze(session.Dialect.Temporary(plan.Table.Staging)) is { } analyze)
        {
            await session.ExecuteAsync(plan.Table, analyze).ConfigureAwait(false);
        }
    }

    private async Task LoadAsync(List<TargetTable> tables)
    {
        if (session.Dialect.Lock([.. tables.Select(static table => table.Table.Name)]) is { } statement)
        {
            await session.ExecuteAsync(stage.Table, statement).ConfigureAwait(false);
        }

        foreach (var table in tables)
        {
            table.WasEmpty = table.Plan.IsNew || await session.CountAsync(table.Table, $"SELECT COUNT(*) FROM (SELECT 1 FROM {table.Name} LIMIT 1) AS first").ConfigureAwait(false) == 0;
            await IndexAsync(table, whenNew: false).ConfigureAwait(false);
        }

        var scope = new MergeScope(session, tables[0], tables[1..], now) { MayRepeat = stage.MayRepeat };
        await RowDiscard.ApplyAsync(scope).ConfigureAwait(false);
        await _disposition.ApplyAsync(scope).ConfigureAwait(false);
        foreach (var table in tables)
        {
            // An index over rows that are there is made faster than one that grows with them.
            await IndexAsync(table, whenNew: true).ConfigureAwait(false);
        }
    }

    private async Task IndexAsync(TargetTable table, bool whenNew)
    {
        if (table.Plan.IsNew != whenNew)
        {
            return;
        }

        foreach (var columns in _disposition.Lookups(table.Table))
        {
            await session.ExecuteAsync(table.Table, SchemaSql.Index(table.Table, columns, unique: false, session.Dialect)).ConfigureAwait(false);
        }

        foreach (var column in table.Columns.Where(static column => column.Unique || column.Sort))
        {
            await session.ExecuteAsync(table.Table, SchemaSql.Index(table.Table, [column], column.Unique, session.Dialect)).ConfigureAwait(false);
        }
    }
}
