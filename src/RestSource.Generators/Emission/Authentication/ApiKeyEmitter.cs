using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Authentication;

/// <summary>Spells <c>auth</c> of type <c>api_key</c>.</summary>
internal static class ApiKeyEmitter
{
    /// <summary>The expression.</summary>
    public static string Expression(AuthModel.ApiKey auth, SourceEmission source) =>
        $"new global::RestSource.Authentication.ApiKeyAuthenticator(key: {TextEmitter.FromOptions(auth.Key, source)}, " +
        $"name: {CSharpLiteral.Text(auth.Name)}, location: global::RestSource.Authentication.ApiKeyLocation.{auth.Location})";
}
