using System.Globalization;

namespace RestSource.TestKit.Faults.Laboratory;

/// <summary>Sends by real sockets, and tells the clock when the client waits for what a server sends.</summary>
internal sealed class WatchedHandler(HttpMessageInvoker sockets, LaboratoryClock clock, int client) : HttpMessageHandler
{
    private int _exchanges;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{client}.{Interlocked.Increment(ref _exchanges)}");
        request.Headers.Add(Experiment.ExchangeHeader, id);
        clock.Wait(id, received: 0);
        try
        {
            var response = await sockets.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var watched = new StreamContent(new WatchedStream(body, clock, id));
            foreach (var header in response.Content.Headers)
            {
                watched.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            response.Content = watched;
            return response;
        }
        finally
        {
            clock.EndWait(id);
        }
    }
}
