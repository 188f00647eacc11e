using RestSource.Configuration.Model;
using RestSource.Testing.Serving;
using RestSource.Testing.Texts;

namespace RestSource.Testing.Authentication;

/// <summary>Auth <c>bearer</c>.</summary>
internal sealed class BearerCheck(AuthModel.Bearer auth, MockSecrets secrets) : AuthenticationCheck
{
    private readonly TextPattern _token = new(auth.Token, secrets);

    /// <inheritdoc />
    public override string? Missing(IncomingRequest request) => AuthorizationHeader.Of(request, "Bearer") is not { } token
        ? "There is no token: it belongs into the header 'Authorization', after 'Bearer '."
        : _token.Fits(token) ? null : "The token in the header 'Authorization' is another one than the mock server's.";
}
