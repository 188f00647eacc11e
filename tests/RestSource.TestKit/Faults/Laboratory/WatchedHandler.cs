using System.Globalization;

namespace RestSource.TestKit.Faults.Laboratory;

/// <summary>Sends by real sockets, and tells the clock when the client waits for what a server sends, and the experiment which answers are open.</summary>
internal sealed class WatchedHandler(HttpMessageInvoker sockets, Experiment experiment, int client) : HttpMessageHandler
{
    private int _exchanges;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{client}.{Interlocked.Increment(ref _exchanges)}");
        request.Headers.Add(Experiment.ExchangeHeader, id);
        experiment.Clock.Wait(id, received: 0);
        try
        {
            var response = await sockets.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var watched = new StreamContent(new WatchedStream(body, experiment, id));
            foreach (var header in response.Content.Headers)
            {
                watched.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            response.Content = watched;
            return response;
        }
        finally
        {
            experiment.Clock.EndWait(id);
        }
    }
}
