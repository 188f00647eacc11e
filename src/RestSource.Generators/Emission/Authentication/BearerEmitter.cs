using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Authentication;

/// <summary>Spells <c>auth</c> of type <c>bearer</c>.</summary>
internal static class BearerEmitter
{
    /// <summary>The expression.</summary>
    public static string Expression(AuthModel.Bearer auth, SourceEmission source) =>
        $"new global::RestSource.Authentication.BearerAuthenticator(token: {TextEmitter.FromOptions(auth.Token, source)})";
}
