using RestSource.Http;

namespace RestSource.Authentication;

/// <summary>Adds the credentials to each attempt that goes to an origin which may have them, and to no other.</summary>
public sealed class AuthenticationHandler : DelegatingHandler
{
    private readonly RequestAuthenticator _authenticator;
    private readonly TrustedOrigins _origins;

    internal AuthenticationHandler(RequestAuthenticator authenticator, TrustedOrigins origins)
    {
        _authenticator = authenticator;
        _origins = origins;
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (_origins.Trust(request.RequestUri!))
        {
            await _authenticator.AuthenticateAsync(request, cancellationToken).ConfigureAwait(false);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
