using RestSource.Configuration.Model;
using RestSource.Testing.Serving;
using RestSource.Testing.Texts;

namespace RestSource.Testing.Authentication;

/// <summary>Config key <c>auth</c>, seen from the server: whether a request proves who sent it.</summary>
internal abstract class AuthenticationCheck
{
    /// <summary>What is missing in a request, in words for whoever wrote its client; <see langword="null"/> when all is well.</summary>
    public abstract string? Missing(IncomingRequest request);

    /// <summary>Makes the check that a config asks for.</summary>
    /// <param name="auth">The config.</param>
    /// <param name="secrets">The secrets to expect.</param>
    /// <param name="tokens">The tokens that were sold.</param>
    public static AuthenticationCheck Of(AuthModel? auth, MockSecrets secrets, AccessTokens tokens) => auth switch
    {
        AuthModel.ApiKey key => new ApiKeyCheck(key, secrets),
        AuthModel.Bearer bearer => new BearerCheck(bearer, secrets),
        AuthModel.HttpBasic basic => new HttpBasicCheck(basic, secrets),
        AuthModel.OAuth2ClientCredentials => new AccessTokenCheck(tokens),
        _ => new NoCheck(),
    };

    /// <summary>No authentication, or one of the user's own, of which the config tells nothing.</summary>
    private sealed class NoCheck : AuthenticationCheck
    {
        public override string? Missing(IncomingRequest request) => null;
    }
}
