using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using RestSource.Diagnostics;
using RestSource.Reading;

namespace RestSource.Parents;

/// <summary>One read of a child resource below all its parents.</summary>
internal sealed class ParentWalk<TParent, TChild>(
    ParentLink<TParent> link,
    Func<string?, ReadOptions, CancellationToken, IAsyncEnumerable<Page<TParent>>> parents,
    Func<ParentRecord<TParent>, string?, ReadOptions, CancellationToken, IAsyncEnumerable<Page<TChild>>> children,
    ReadOptions options,
    ILogger logger)
{
    public async IAsyncEnumerable<Page<TChild>> RunAsync(ParentPlace? from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var began = options.TimeProvider.GetTimestamp();
        using var own = options.Budget is null ? new ReadBudget(options) : null;
        var part = options.ForPart(options.Said ?? new SaidOnce(), options.Budget ?? own!);
        var turns = new ParentTurns<TParent>(link, logger);
        var under = new ChildPages<TParent, TChild>(link, children, part);
        var failure = new ParentFailure(link.Resource, from);
        var pages = under.UnderAsync(TurnsAsync(turns, from, failure, part, cancellationToken), cancellationToken);
        var ledger = new ReadLedger();
        await foreach (var (turn, page) in pages.OnFailure(failure.Tell, cancellationToken).ConfigureAwait(false))
        {
            var before = ledger;
            ledger = before.Plus(page.Place!.Before, page.Place.After) with
            {
                Parents = turn.Parents,
                SkippedParents = turn.Skipped,
                Elapsed = options.TimeProvider.GetElapsedTime(began),
            };
            options.Progress?.Report(ledger);
            failure.Count(turn.Place.Page, page.Items.Count);
            yield return page.InItsPlace(page.Items, page.Place with { Before = before, After = ledger });
        }

        ledger = ledger with
        {
            Parents = turns.Parents,
            SkippedParents = turns.Skipped,
            StopReason = StopReason.Completed,
            Elapsed = options.TimeProvider.GetElapsedTime(began),
        };
        options.Progress?.Report(ledger);
        if (ledger.RateLimitWaits > 0)
        {
            logger.LimitsWaitedFor(LogLevel.Information, link.Resource, ledger.RateLimitWaits, ledger.RateLimitWaited);
        }

        logger.Drifted(link.Resource, ledger.Drift, isPart: options.Said is not null);
        logger.WalkEnded(link.Resource, link.Parent.Name, ledger.Parents, ledger.SkippedParents, ledger.Records, ledger.Pages, ledger.Retries);
    }

    private async IAsyncEnumerable<ParentTurn<TParent>> TurnsAsync(
        ParentTurns<TParent> turns, ParentPlace? from, ParentFailure failure, ReadOptions part, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pages = parents(from?.Page.Value, part.ForChildrenAlone(), cancellationToken);
        await foreach (var page in pages.OnFailure(failure.Locate, cancellationToken).ConfigureAwait(false))
        {
            foreach (var turn in turns.Of(page, from))
            {
                yield return turn;
            }

            from = null;
        }
    }
}
