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
        using var budget = new ReadBudget(options);
        var part = options.ForPart(new SaidOnce(), budget) with { RunStates = states };
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
            await foreach (var page in node.Read.ReadAsync(parents, OptionsOf(node, isRoot: parents is null, part), cancellationToken).ConfigureAwait(false))
            {
                yield return (node, page);
                await foreach (var below in PagesOfAsync(node.Children, page, part, cancellationToken).ConfigureAwait(false))
                {
                    yield return below;
                }
            }
        }
    }

    private static ReadOptions OptionsOf(RunNode node, bool isRoot, ReadOptions part) => node switch
    {
        { Children.Count: 0 } => isRoot ? part.WithPagesAtOnce() : part,
        { IsChosen: true } => part.ForParents(),
        _ => part.ForChildrenAlone(),
    };
}
