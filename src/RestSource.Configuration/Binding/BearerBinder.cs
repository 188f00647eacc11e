using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>auth</c> of type <c>bearer</c>.</summary>
internal static class BearerBinder
{
    private static readonly KeyTable Keys = new("'bearer' auth", "type", "token");

    public static AuthModel.Bearer Bind(JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(settings, Keys, diagnostics);
        return new AuthModel.Bearer(CredentialBinder.Bind(keys, "token", diagnostics));
    }
}
