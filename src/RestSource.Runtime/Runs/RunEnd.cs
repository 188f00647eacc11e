using System.Collections.Concurrent;

namespace RestSource.Runs;

/// <summary>What is still to be done when a run over several resources is over and its last page was taken: a run that ends before leaves no trace.</summary>
internal sealed class RunEnd
{
    private readonly ConcurrentQueue<Func<CancellationToken, ValueTask>> _actions = new();

    /// <summary>Adds an action to those of the end.</summary>
    public void Do(Func<CancellationToken, ValueTask> action) => _actions.Enqueue(action);

    /// <summary>Takes the actions, one after the other.</summary>
    public async Task ReachAsync(CancellationToken cancellationToken)
    {
        while (_actions.TryDequeue(out var action))
        {
            await action(cancellationToken).ConfigureAwait(false);
        }
    }
}
