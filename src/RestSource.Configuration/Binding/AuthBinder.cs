using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>auth</c>: the name of a type, or an object with a <c>type</c> and its fields; without a type it is <c>bearer</c>.</summary>
internal static class AuthBinder
{
    private static readonly Dictionary<string, Func<JsonObjectNode, DiagnosticBag, AuthModel?>> Types = new(StringComparer.Ordinal)
    {
        ["bearer"] = BearerBinder.Bind,
        ["api_key"] = ApiKeyBinder.Bind,
        ["http_basic"] = HttpBasicBinder.Bind,
        ["oauth2_client_credentials"] = OAuth2ClientCredentialsBinder.Bind,
        ["custom"] = CustomAuthBinder.Bind,
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
                return BearerBinder.Bind(settings, diagnostics);
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
        if (Types.TryGetValue(type.Value, out var bind))
        {
            return bind(settings, diagnostics);
        }

        diagnostics.Report(KeyRules.UnknownValue, type.Span, "type", Suggestion.For(type.Value, [.. Types.Keys], "values"));
        return null;
    }
}
