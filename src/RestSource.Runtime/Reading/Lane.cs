using System.Threading.Channels;

namespace RestSource.Reading;

/// <summary>One of several sequences that are read at once: it runs ahead of its consumer by an item or two.</summary>
internal sealed class Lane<T>
{
    private readonly Channel<T> _items = Channel.CreateBounded<T>(new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });

    public Lane(IAsyncEnumerable<T> items, CancellationToken cancellationToken) => Running = FillAsync(items, cancellationToken);

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
