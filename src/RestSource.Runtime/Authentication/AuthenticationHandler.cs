using System.Net;
using RestSource.Http;
using RestSource.Resilience;

namespace RestSource.Authentication;

/// <summary>Adds the credentials to each attempt that goes to an origin which may have them, and to no other. Credentials that can be renewed are, once, on 401.</summary>
internal sealed class AuthenticationHandler : DelegatingHandler
{
    private readonly SourceDefinition _definition;
    private readonly TrustedOrigins _origins;
    private bool _isChecked;

    internal AuthenticationHandler(SourceDefinition definition, TrustedOrigins origins)
    {
        _definition = definition;
        _origins = origins;
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!_isChecked)
        {
            // Not before: a container puts the handlers together after they are made.
            OwnRedirects.TurnOff(InnerHandler);
            _isChecked = true;
        }

        if (AuthenticatorOf(request) is not { } authenticator || !_origins.Trust(request.RequestUri!))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var response = await SendCopyAsync(request, authenticator, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || !authenticator.TryRenew(response.RequestMessage!))
        {
            return response;
        }

        response.Dispose();
        return await SendCopyAsync(request, authenticator, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Credentials are added to a copy: the request stays clean for those that take their place.</summary>
    private async Task<HttpResponseMessage> SendCopyAsync(HttpRequestMessage request, RequestAuthenticator authenticator, CancellationToken cancellationToken)
    {
        var copy = RequestCopy.Of(request, request.RequestUri!, request.Method);
        await authenticator.AuthenticateAsync(new AuthenticationContext(copy, base.SendAsync), cancellationToken).ConfigureAwait(false);
        var response = await base.SendAsync(copy, cancellationToken).ConfigureAwait(false);
        response.RequestMessage = copy;
        return response;
    }

    /// <summary>A request that no read made is taken for one of the client's.</summary>
    private RequestAuthenticator? AuthenticatorOf(HttpRequestMessage request) => request.Options.TryGetValue(RequestAttempts.Option, out var attempts)
        ? _definition.AuthenticatorOf(attempts.Resource.Name)
        : _definition.Authenticator;
}
