using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Authentication;

/// <summary>Spells <c>auth</c> of type <c>http_basic</c>.</summary>
internal static class HttpBasicEmitter
{
    /// <summary>The expression.</summary>
    public static string Expression(AuthModel.HttpBasic auth, SourceEmission source) =>
        $"new global::RestSource.Authentication.HttpBasicAuthenticator(username: {TextEmitter.FromOptions(auth.Username, source)}, " +
        $"password: {TextEmitter.FromOptions(auth.Password, source)})";
}
