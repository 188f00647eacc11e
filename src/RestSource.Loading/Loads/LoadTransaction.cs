using System.Data.Common;
using RestSource.Loading.Dispositions;
using RestSource.Loading.Schema;
using RestSource.Loading.Staging;

namespace RestSource.Loading;

/// <summary>The one transaction of a load, in which all that was staged goes into the tables.</summary>
internal sealed class LoadTransaction(LoadSession session, IReadOnlyList<ResourceStage> stages, DestinationState state, DateTimeOffset now)
{
    /// <summary>Changes the tables and commits. When it throws, they are as before.</summary>
    /// <returns>What was done to each table.</returns>
    public async Task<IReadOnlyList<TableLoad>> CommitAsync()
    {
        var resource = stages[0].Table.Resource;
        try
        {
            var transaction = await session.Connection.BeginTransactionAsync(session.Stop).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                session.Transaction = transaction;
                var tables = await ChangeAsync().ConfigureAwait(false);
                await state.CommitAsync(transaction, session.Stop).ConfigureAwait(false);
                await transaction.CommitAsync(session.Stop).ConfigureAwait(false);
                return tables;
            }
        }
        catch (DbException exception)
        {
            throw DatabaseFailure.Of(session.Destination, resource, table: null, "the transaction failed", exception);
        }
    }

    private async Task<List<TableLoad>> ChangeAsync()
    {
        var loaded = stages.Where(static stage => stage is not SkippedStage).Select(static stage => stage.Table).ToList();
        if (loaded is [var first, ..] && session.Dialect.Serialize([.. NamesOf(loaded)]) is { } serialize)
        {
            await session.ExecuteAsync(first, serialize).ConfigureAwait(false);
        }

        var results = new List<TableLoad>();
        foreach (var stage in stages)
        {
            results.AddRange(stage is SkippedStage
                ? [new TableLoad(stage.Table.Resource.Name, stage.Table.Name) { Skipped = stage.Records }]
                : await new ResourceChange(session, stage, now).ApplyAsync().ConfigureAwait(false));
        }

        return results;
    }

    private static IEnumerable<string> NamesOf(IEnumerable<LoadTable> tables) =>
        tables.SelectMany(static table => table.WithNested).Select(static table => table.Name).Order(StringComparer.Ordinal);
}
