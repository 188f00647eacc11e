using System.Threading.Channels;

namespace RestSource.Reading;

/// <summary>A sequence that runs ahead of its consumer.</summary>
internal sealed class Lane<T>
{
    private readonly Channel<T> _items;

    /// <summary>Begins to read a sequence.</summary>
    /// <param name="items">The sequence.</param>
    /// <param name="room">How many items wait in the lane; one more waits to be let in.</param>
    /// <param name="cancellationToken">Ends the sequence.</param>
    public Lane(IAsyncEnumerable<T> items, int room, CancellationToken cancellationToken)
    {
        _items = Channel.CreateBounded<T>(new BoundedChannelOptions(room) { SingleReader = true, SingleWriter = true });
        Running = FillAsync(items, cancellationToken);
    }

    /// <summary>Gets the items, and at their end the failure if there is one.</summary>
    public ChannelReader<T> Items => _items.Reader;

    /// <summary>Gets what ends, and never fails, when the sequence has ended.</summary>
    public Task Running { get; }

    private async Task FillAsync(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await _items.Writer.WriteAsync(item, cancellationToken).ConfigureAwait(false);
            }

            _items.Writer.Complete();
        }
        catch (Exception exception)
        {
            _items.Writer.Complete(exception);
        }
    }
}
