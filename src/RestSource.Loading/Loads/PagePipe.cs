using System.Threading.Channels;

namespace RestSource.Loading;

/// <summary>Reads pages while those before them are staged.</summary>
internal static class PagePipe
{
    /// <summary>How many pages wait to be staged: enough that neither side waits for a short delay of the other.</summary>
    private const int PagesAhead = 4;

    /// <summary>Gives each page to a consumer, in order. Nothing is read any more when it returns or throws.</summary>
    /// <param name="read">Reads the pages.</param>
    /// <param name="take">Takes a page.</param>
    /// <param name="cancellationToken">Ends reading and taking.</param>
    public static async Task RunAsync(Func<CancellationToken, IAsyncEnumerable<Page>> read, Func<Page, Task> take, CancellationToken cancellationToken)
    {
        var pipe = Channel.CreateBounded<Page>(new BoundedChannelOptions(PagesAhead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(() => FillAsync(read, pipe.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var page in pipe.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                await take(page).ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    /// <summary>Reads to the end. A failure comes out of the pipe, behind the pages before it.</summary>
    private static async Task FillAsync(Func<CancellationToken, IAsyncEnumerable<Page>> read, ChannelWriter<Page> pipe, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var page in read(cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await pipe.WriteAsync(page, cancellationToken).ConfigureAwait(false);
            }

            pipe.Complete();
        }
        catch (Exception exception)
        {
            pipe.Complete(exception);
        }
    }
}
