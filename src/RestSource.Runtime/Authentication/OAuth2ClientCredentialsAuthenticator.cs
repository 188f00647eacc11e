using System.Net.Http.Headers;
using RestSource.Http;

namespace RestSource.Authentication;

/// <summary>Config <c>"auth": {"type": "oauth2_client_credentials"}</c>: a bearer token that the client's id and secret buy (RFC 6749, 4.4).</summary>
/// <remarks>The token is fetched when the first request needs it, shared by all requests, and renewed before it expires and once on 401.</remarks>
public sealed class OAuth2ClientCredentialsAuthenticator : RequestAuthenticator
{
    private readonly string _clientSecret;
    private readonly AccessTokenRequest _request;
    private readonly AccessTokenCache _cache;

    /// <summary>Makes an authenticator.</summary>
    /// <param name="accessTokenUrl">Config key <c>access_token_url</c>. The secret goes there and nowhere else.</param>
    /// <param name="clientId">Config key <c>client_id</c>.</param>
    /// <param name="clientSecret">Config key <c>client_secret</c>.</param>
    /// <param name="requestData">Config key <c>access_token_request_data</c>: sent in the form beside <c>client_id</c>, <c>client_secret</c> and <c>grant_type</c>, or in place of them.</param>
    /// <param name="defaultExpiration">Config key <c>default_token_expiration</c>: how long a token lives whose <c>expires_in</c> the server does not tell.</param>
    /// <param name="timeProvider">The clock that tokens expire by.</param>
    /// <exception cref="ArgumentException"><paramref name="accessTokenUrl"/> is not an absolute http or https URL.</exception>
    public OAuth2ClientCredentialsAuthenticator(
        string accessTokenUrl,
        string clientId,
        string clientSecret,
        IReadOnlyList<KeyValuePair<string, string>> requestData,
        TimeSpan defaultExpiration,
        TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(clientId);
        ArgumentNullException.ThrowIfNull(clientSecret);
        ArgumentNullException.ThrowIfNull(requestData);
        if (!Uri.TryCreate(accessTokenUrl, UriKind.Absolute, out var url) || !url.IsWeb())
        {
            throw new ArgumentException("access_token_url is not an absolute http or https URL.", nameof(accessTokenUrl));
        }

        _clientSecret = clientSecret;
        _request = new AccessTokenRequest(url, AccessTokenForm.Of(clientId, clientSecret, requestData), defaultExpiration, timeProvider);
        _cache = new AccessTokenCache(timeProvider);
    }

    /// <inheritdoc />
    protected internal override IReadOnlyList<string> SecretTexts => [_clientSecret, .. _cache.Values];

    /// <inheritdoc />
    public override async ValueTask AuthenticateAsync(AuthenticationContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var token = await _cache.GetAsync(() => _request.SendAsync(context, cancellationToken), cancellationToken).ConfigureAwait(false);
        context.Request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <inheritdoc />
    protected internal override bool TryRenew(HttpRequestMessage refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        _cache.Reject(refused.Headers.Authorization?.Parameter);
        return true;
    }
}
