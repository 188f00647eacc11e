using System.Runtime.CompilerServices;
using RestSource.Incremental;
using RestSource.Reading;

namespace RestSource.Runs;

/// <summary>A run over several resources.</summary>
internal sealed class SourceRun(IReadOnlyList<RunNode> roots, ReadOptions options)
{
    public async IAsyncEnumerable<Page> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var began = options.TimeProvider.GetTimestamp();
        var states = new RunStates();
        var part = options.ForPart(new SaidOnce()) with { RunStates = states };
        var ledger = new ReadLedger();
        await foreach (var (node, page) in PagesOfAsync(roots, parents: null, part, cancellationToken).ConfigureAwait(false))
        {
            ledger = ledger.Plus(page.Place!.Before, page.Place.After) with { Elapsed = options.TimeProvider.GetElapsedTime(began) };
            options.Progress?.Report(ledger);
            if (node.IsChosen)
            {
                yield return page;
            }
        }

        await states.CompleteAsync(cancellationToken).ConfigureAwait(false);
        options.Progress?.Report(ledger with { StopReason = StopReason.Completed, Elapsed = options.TimeProvider.GetElapsedTime(began) });
    }

    private static async IAsyncEnumerable<(RunNode Node, Page Page)> PagesOfAsync(
        IReadOnlyList<RunNode> nodes, Page? parents, ReadOptions part, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var node in nodes)
        {
            var own = node.IsChosen ? part : part.ForChildrenAlone();
            await foreach (var page in node.Read.ReadAsync(parents, own, cancellationToken).ConfigureAwait(false))
            {
                yield return (node, page);
                await foreach (var below in PagesOfAsync(node.Children, page, part, cancellationToken).ConfigureAwait(false))
                {
                    yield return below;
                }
            }
        }
    }
}
