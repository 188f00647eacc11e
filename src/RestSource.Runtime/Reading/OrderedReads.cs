using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace RestSource.Reading;

/// <summary>Reads several sequences at once and gives their items in order: all of the first, then all of the second.</summary>
internal static class OrderedReads
{
    /// <summary>Reads a sequence for each input.</summary>
    /// <param name="inputs">What to read for. No more of them are taken than are read at once.</param>
    /// <param name="read">Reads a sequence; at most two of its items wait to be taken.</param>
    /// <param name="concurrency">How many sequences are read at once, at most.</param>
    /// <param name="cancellationToken">Ends all of it.</param>
    /// <remarks>A failure comes when it is its turn, after all that came before it. When the enumeration ends, however it does, nothing runs any more.</remarks>
    public static async IAsyncEnumerable<TItem> RunAsync<TInput, TItem>(
        IAsyncEnumerable<TInput> inputs,
        Func<TInput, CancellationToken, IAsyncEnumerable<TItem>> read,
        int concurrency,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var slots = new SemaphoreSlim(concurrency);
        var lanes = Channel.CreateUnbounded<Lane<TItem>>();
        var running = OpenLanesAsync(inputs, read, slots, lanes.Writer, stop.Token);
        Lane<TItem>? current = null;
        try
        {
            while (await lanes.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            {
                current = await lanes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                await foreach (var item in current.Items.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                {
                    yield return item;
                }

                slots.Release();
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await running.ConfigureAwait(false);
            await (current?.Running ?? Task.CompletedTask).ConfigureAwait(false);
            while (lanes.Reader.TryRead(out var lane))
            {
                await lane.Running.ConfigureAwait(false);
            }
        }
    }

    private static async Task OpenLanesAsync<TInput, TItem>(
        IAsyncEnumerable<TInput> inputs,
        Func<TInput, CancellationToken, IAsyncEnumerable<TItem>> read,
        SemaphoreSlim slots,
        ChannelWriter<Lane<TItem>> lanes,
        CancellationToken cancellationToken)
    {
        try
        {
            await using var enumerator = inputs.GetAsyncEnumerator(cancellationToken);
            await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
            while (await enumerator.MoveNextAsync().ConfigureAwait(false))
            {
                lanes.TryWrite(new Lane<TItem>(read(enumerator.Current, cancellationToken), room: 1, cancellationToken));
                await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
            }

            lanes.Complete();
        }
        catch (Exception exception)
        {
            lanes.Complete(exception);
        }
    }
}
