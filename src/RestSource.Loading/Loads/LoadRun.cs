using System.Data.Common;
using RestSource.Loading.Dispositions;
using RestSource.Loading.Schema;
using RestSource.Loading.Staging;

namespace RestSource.Loading;

/// <summary>One load from its first look at the tables to its commit: of a resource, or of one that stands alone and those that are read below it.</summary>
/// <param name="destination">Where the records go.</param>
/// <param name="resources">The resources that are loaded.</param>
/// <param name="now">The time of the load.</param>
/// <param name="options">How to go about it.</param>
/// <param name="report">Is told of the progress.</param>
internal sealed class LoadRun(LoadDestination destination, IReadOnlyList<LoadedResource> resources, DateTimeOffset now, LoadOptions options, LoadReport report)
{
    private readonly ResourceStage[] _stages = [.. resources.Select(resource => resource.Stage(destination.Dialect, now))];

    private IEnumerable<LoadTable> Loaded => _stages.Where(static stage => stage is not SkippedStage).Select(static stage => stage.Table);

    /// <summary>Loads.</summary>
    /// <param name="read">Reads the pages of the resources.</param>
    /// <param name="cancellationToken">Ends the load; the tables are then as before.</param>
    public async Task<IReadOnlyList<TableLoad>> RunAsync(Func<ReadOptions, CancellationToken, IAsyncEnumerable<Page>> read, CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var session = new LoadSession(destination, connection, options.Read.TimeProvider, cancellationToken);
            await PrepareAsync(session).ConfigureAwait(false);
            var state = await session.OpenStateAsync(resources[0].Resource).ConfigureAwait(false);
            await StageAsync(session, token => read(options.Read with { Progress = report, StateStore = new LoadState(state) }, token)).ConfigureAwait(false);
            report.Enter(LoadStage.Merging);
            var tables = await new LoadTransaction(session, _stages, state, now).CommitAsync().ConfigureAwait(false);
            report.Enter(LoadStage.Done);
            return tables;
        }
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await destination.OpenAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException exception)
        {
            throw DatabaseFailure.Of(destination, resources[0].Resource, table: null, "the database could not be opened", exception);
        }
    }

    /// <summary>Finds out before anything is read whether the tables can take the records, and makes the temporary ones.</summary>
    private async Task PrepareAsync(LoadSession session)
    {
        foreach (var root in Loaded)
        {
            await SchemaPlan.MakeAsync(session, root).ConfigureAwait(false);
            foreach (var table in root.WithNested)
            {
                await session.ExecuteAsync(table, SchemaSql.Temporary(table.Staging, table.StagedColumns, session.Dialect)).ConfigureAwait(false);
            }
        }
    }

    private async Task StageAsync(LoadSession session, Func<CancellationToken, IAsyncEnumerable<Page>> read)
    {
        var area = new StagingArea(session, LoadId.At(now));
        await PagePipe.RunAsync(read, TakeAsync, session.Stop).ConfigureAwait(false);
        foreach (var stage in _stages)
        {
            await stage.WriteAsync(area).ConfigureAwait(false);
        }

        Tell();

        async Task TakeAsync(Page page)
        {
            var stage = StageOf(page);
            stage.Add(page);
            if (stage.Waiting >= options.BatchSize)
            {
                await stage.WriteAsync(area).ConfigureAwait(false);
                Tell();
            }
        }

        void Tell() => report.Staged(_stages.Sum(static stage => stage.Records), area.Rows);
    }

    private ResourceStage StageOf(Page page) => _stages is [var only] ? only : _stages.Single(stage => stage.Table.Resource == page.Resource);
}
