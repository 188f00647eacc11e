using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>auth</c>: the name of a type, or an object with a <c>type</c> and its fields; without a type it is <c>bearer</c>.</summary>
internal static class AuthBinder
{
    private static readonly string[] Types = ["bearer", "api_key", "http_basic", "oauth2_client_credentials", "custom"];

    private static readonly KeyTable BearerKeys = new("'bearer' auth", "type", "token");
    private static readonly KeyTable ApiKeyKeys = new("'api_key' auth", "type", "api_key", "name", "location");
    private static readonly KeyTable HttpBasicKeys = new("'http_basic' auth", "type", "username", "password");

    private static readonly Dictionary<string, ApiKeyLocation> Locations = new(StringComparer.Ordinal)
    {
        ["header"] = ApiKeyLocation.Header,
        ["query"] = ApiKeyLocation.Query,
        ["param"] = ApiKeyLocation.Query,
        ["cookie"] = ApiKeyLocation.Cookie,
    };

    public static AuthModel? Bind(JsonNode? node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case null or JsonNullNode:
                return null;
            case JsonStringNode type:
                return BindType(type, new JsonObjectNode([], type.Span), diagnostics);
            case JsonObjectNode settings when settings.Find("type") is { } type:
                return BindTyped(type.Value, settings, diagnostics);
            case JsonObjectNode settings when settings.Members.Any(static member => member.Name is "api_key" or "username" or "password"):
                var example = settings.Find("api_key") is null ? "\"type\": \"http_basic\"" : "\"type\": \"api_key\"";
                ObjectReader.ReportMissing(settings, "'auth'", "type", example, settings.Span, diagnostics);
                return null;
            case JsonObjectNode settings:
                return BindBearer(settings, diagnostics);
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, "auth", "the name of a type or an object");
                return null;
        }
    }

    /// <summary>Binds an endpoint's <c>auth</c>, where <c>null</c> switches the client's off.</summary>
    /// <returns><see langword="null"/> when it is not written: the client's holds.</returns>
    public static AuthModel? BindEndpoint(JsonObjectNode endpoint, DiagnosticBag diagnostics) => endpoint.Find("auth")?.Value switch
    {
        JsonNullNode => new AuthModel.None(),
        var node => Bind(node, diagnostics),
    };

    private static AuthModel? BindTyped(JsonNode type, JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        if (type is JsonStringNode name)
        {
            return BindType(name, settings, diagnostics);
        }

        diagnostics.Report(KeyRules.WrongType, type.Span, "type", "a string");
        return null;
    }

    private static AuthModel? BindType(JsonStringNode type, JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        switch (type.Value)
        {
            case "bearer":
                return BindBearer(settings, diagnostics);
            case "api_key":
                return BindApiKey(settings, diagnostics);
            case "http_basic":
                return BindHttpBasic(settings, diagnostics);
            case "oauth2_client_credentials":
                return OAuth2ClientCredentialsBinder.Bind(settings, diagnostics);
            case "custom":
                return CustomAuthBinder.Bind(settings, diagnostics);
            default:
                diagnostics.Report(KeyRules.UnknownValue, type.Span, "type", Suggestion.For(type.Value, Types, "values"));
                return null;
        }
    }

    private static AuthModel.Bearer BindBearer(JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(settings, BearerKeys, diagnostics);
        return new AuthModel.Bearer(CredentialBinder.Bind(keys, "token", diagnostics));
    }

    private static AuthModel.ApiKey BindApiKey(JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(settings, ApiKeyKeys, diagnostics);
        var location = ValueBinder.OneOf(keys.String("location"), "location", Locations, ApiKeyLocation.Header, diagnostics);
        var name = keys.String("name");
        if (name is not null && (location == ApiKeyLocation.Query ? name.Value.Length == 0 : !HeaderBinder.IsToken(name.Value)))
        {
            diagnostics.Report(KeyRules.OutOfRange, name.Span, "name", "a name that may stand in the request, as in \"X-Api-Key\"");
        }

        return new AuthModel.ApiKey(CredentialBinder.Bind(keys, "api_key", diagnostics), name?.Value ?? "Authorization", location);
    }

    private static AuthModel.HttpBasic BindHttpBasic(JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(settings, HttpBasicKeys, diagnostics);
        return new AuthModel.HttpBasic(CredentialBinder.BindOpen(keys, "username", diagnostics), CredentialBinder.Bind(keys, "password", diagnostics));
    }
}
