using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>auth</c> of type <c>api_key</c>.</summary>
internal static class ApiKeyBinder
{
    private static readonly KeyTable Keys = new("'api_key' auth", "type", "api_key", "name", "location");

    private static readonly Dictionary<string, ApiKeyLocation> Locations = new(StringComparer.Ordinal)
    {
        ["header"] = ApiKeyLocation.Header,
        ["query"] = ApiKeyLocation.Query,
        ["param"] = ApiKeyLocation.Query,
        ["cookie"] = ApiKeyLocation.Cookie,
    };

    public static AuthModel.ApiKey Bind(JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(settings, Keys, diagnostics);
        var location = ValueBinder.OneOf(keys.String("location"), "location", Locations, ApiKeyLocation.Header, diagnostics);
        var name = keys.String("name");
        if (name is not null && (location == ApiKeyLocation.Query ? name.Value.Length == 0 : !HeaderBinder.IsToken(name.Value)))
        {
            diagnostics.Report(KeyRules.OutOfRange, name.Span, "name", "a name that may stand in the request, as in \"X-Api-Key\"");
        }

        return new AuthModel.ApiKey(CredentialBinder.Bind(keys, "api_key", diagnostics), name?.Value ?? "Authorization", location);
    }
}
