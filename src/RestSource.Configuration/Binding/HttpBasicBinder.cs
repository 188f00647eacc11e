using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>auth</c> of type <c>http_basic</c>.</summary>
internal static class HttpBasicBinder
{
    private static readonly KeyTable Keys = new("'http_basic' auth", "type", "username", "password");

    public static AuthModel.HttpBasic Bind(JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(settings, Keys, diagnostics);
        return new AuthModel.HttpBasic(CredentialBinder.BindOpen(keys, "username", diagnostics), CredentialBinder.Bind(keys, "password", diagnostics));
    }
}
