namespace RestSource.Authentication;

/// <summary>A request that wants credentials, and a way to ask for what they are made from.</summary>
public sealed class AuthenticationContext
{
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _send;

    /// <summary>Makes a context; outside of tests the source does.</summary>
    /// <param name="request">The request.</param>
    /// <param name="send">Sends requests of the authenticator's own.</param>
    public AuthenticationContext(HttpRequestMessage request, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(send);
        Request = request;
        _send = send;
    }

    /// <summary>Gets the request, which goes to an origin that may have the credentials.</summary>
    public HttpRequestMessage Request { get; }

    /// <summary>Sends a request of the authenticator's own, say for a token: as it is, once, and without following redirects.</summary>
    /// <exception cref="HttpRequestException">No answer came. The page's request is then tried again as its <c>error_handler</c> says.</exception>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _send(request, cancellationToken);
}
