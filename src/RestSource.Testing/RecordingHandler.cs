using RestSource.Testing.Recordings;

namespace RestSource.Testing;

/// <summary>Records what passes through it: see <see cref="Recording"/>. Bodies are taken in as a whole; an answer that breaks off is not recorded.</summary>
public sealed class RecordingHandler : DelegatingHandler
{
    private readonly Lock _gate = new();
    private readonly Recording _recording;

    internal RecordingHandler(Recording recording)
    {
        _recording = recording;
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        EnsureInnerHandler();
        var sent = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var content = new ByteArrayContent(body);
        foreach (var (name, values) in response.Content.Headers)
        {
            _ = content.Headers.TryAddWithoutValidation(name, values);
        }

        response.Content = content;
        _recording.Add(await Exchange.OfAsync(request, sent, response, body, cancellationToken).ConfigureAwait(false));
        return response;
    }

    // Only now is it known that no chain has given it one. Redirects are the client's own business.
    private void EnsureInnerHandler()
    {
        lock (_gate)
        {
            if (InnerHandler is null)
            {
                InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false };
            }
        }
    }
}
