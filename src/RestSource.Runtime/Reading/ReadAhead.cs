using System.Runtime.CompilerServices;

namespace RestSource.Reading;

/// <summary>Reads a sequence ahead of its consumer.</summary>
internal static class ReadAhead
{
    /// <summary>Gives the items of a sequence, some of which are read before they are wanted.</summary>
    /// <param name="read">Reads the sequence.</param>
    /// <param name="items">How many items are read before they are wanted, at most; at least 2.</param>
    /// <param name="cancellationToken">Ends all of it.</param>
    /// <remarks>A failure comes after all items before it. When the enumeration ends, however it does, nothing runs any more.</remarks>
    public static async IAsyncEnumerable<T> RunAsync<T>(
        Func<CancellationToken, IAsyncEnumerable<T>> read, int items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // Besides those that wait in the lane, one waits to be let in.
        var lane = new Lane<T>(read(stop.Token), room: items - 1, stop.Token);
        try
        {
            await foreach (var item in lane.Items.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await lane.Running.ConfigureAwait(false);
        }
    }
}
