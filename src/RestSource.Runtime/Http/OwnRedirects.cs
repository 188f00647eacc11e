namespace RestSource.Http;

/// <summary>
/// Redirects that the handler which sends would follow by itself, as .NET's do unless they are told not to: to any host, with API keys in headers and token requests' bodies.
/// A handler that somebody else made is told not to.
/// </summary>
internal static class OwnRedirects
{
    /// <summary>Turns them off, at the end of a chain of handlers.</summary>
    /// <exception cref="InvalidOperationException">The handler follows redirects and was used before, so that it cannot be changed.</exception>
    public static void TurnOff(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        try
        {
            switch (handler)
            {
                case SocketsHttpHandler { AllowAutoRedirect: true } sockets:
                    sockets.AllowAutoRedirect = false;
                    break;
                case HttpClientHandler { AllowAutoRedirect: true } client:
                    client.AllowAutoRedirect = false;
                    break;
                default:
                    break;
            }
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException(
                "The handler that sends follows redirects by itself and is in use already. Set its AllowAutoRedirect to false: else credentials could go wherever a redirect leads.", exception);
        }
    }
}
