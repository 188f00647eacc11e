using RestSource.Testing.Serving;

namespace RestSource.Testing.Authentication;

/// <summary>Auth <c>oauth2_client_credentials</c>, where records are asked for.</summary>
internal sealed class AccessTokenCheck(AccessTokens tokens) : AuthenticationCheck
{
    /// <inheritdoc />
    public override string? Missing(IncomingRequest request) => AuthorizationHeader.Of(request, "Bearer") is not { } token
        ? "There is no access token: it belongs into the header 'Authorization', after 'Bearer '."
        : tokens.IsAlive(token) ? null : "The access token has expired, or is none of the mock server's.";
}
