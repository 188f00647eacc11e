using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Authentication;

/// <summary>Spells config key <c>auth</c> as the runtime's authenticator.</summary>
internal static class AuthEmitter
{
    /// <summary>The expression, or <c>null</c> for no authentication; <c>options</c> holds the secrets.</summary>
    public static string Expression(AuthModel? auth, SourceEmission source) => auth switch
    {
        null or AuthModel.None => "null",
        AuthModel.ApiKey apiKey => ApiKeyEmitter.Expression(apiKey, source),
        AuthModel.Bearer bearer => BearerEmitter.Expression(bearer, source),
        AuthModel.HttpBasic basic => HttpBasicEmitter.Expression(basic, source),
        AuthModel.OAuth2ClientCredentials oauth => OAuth2ClientCredentialsEmitter.Expression(oauth, source),
        AuthModel.Custom custom => CustomAuthEmitter.Expression(custom, source),
        _ => throw new ArgumentOutOfRangeException(nameof(auth), auth.GetType(), "No authenticator is known for this auth."),
    };
}
