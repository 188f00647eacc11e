using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Authentication;

/// <summary>Spells <c>auth</c> of type <c>oauth2_client_credentials</c>.</summary>
internal static class OAuth2ClientCredentialsEmitter
{
    private const string Field = "global::System.Collections.Generic.KeyValuePair<string, string>";

    /// <summary>The expression.</summary>
    public static string Expression(AuthModel.OAuth2ClientCredentials auth, SourceEmission source) => CommaList.Of(
        "new global::RestSource.Authentication.OAuth2ClientCredentialsAuthenticator(",
        [
            $"accessTokenUrl: {TextEmitter.UrlFromOptions(auth.AccessTokenUrl, source)}",
            $"clientId: {TextEmitter.FromOptions(auth.ClientId, source)}",
            $"clientSecret: {TextEmitter.FromOptions(auth.ClientSecret, source)}",
            $"requestData: {RequestData(auth, source)}",
            $"defaultExpiration: global::System.TimeSpan.FromSeconds({CSharpLiteral.Number(auth.DefaultExpiration)})",
            "timeProvider: options.TimeProvider",
        ],
        ")");

    private static string RequestData(AuthModel.OAuth2ClientCredentials auth, SourceEmission source) => auth.RequestData.Count == 0
        ? $"global::System.Array.Empty<{Field}>()"
        : CommaList.Of($"new {Field}[] {{", auth.RequestData.Select(field => Entry(field, source)), " }");

    private static string Entry(FormFieldModel field, SourceEmission source) =>
        $"new {Field}({TextEmitter.FromOptions(field.Name, source)}, {TextEmitter.FromOptions(field.Value, source)})";
}
