using System.Text.Json.Nodes;

namespace RestSource.Tool.OpenApi;

/// <summary>Turns a description's security into <c>auth</c>.</summary>
internal static class OpenApiAuth
{
    /// <summary>The first way that a config knows, of those that the API as a whole or else one of the operations names.</summary>
    /// <returns><see langword="null"/> when none is named, or none that a config knows.</returns>
    public static JsonObject? Of(OpenApiDocument document, IEnumerable<OpenApiOperation> operations)
    {
        var names = operations.Select(static operation => operation.Get).Prepend(document.Root)
            .SelectMany(node => document.Members(node, "security"))
            .SelectMany(static requirement => requirement.Node.Value.Select(static entry => entry.Key));
        return names
            .Select(name => document.Find(document.Root, "components", "securitySchemes", name))
            .Select(scheme => scheme is null ? null : Of(document, scheme))
            .FirstOrDefault(static auth => auth is not null);
    }

    /// <summary>Whether requests need some key or token, be it of a way that no config knows.</summary>
    public static bool IsNeeded(OpenApiDocument document) => document.Find(document.Root, "components") is { } components && document.Members(components, "securitySchemes").Any();

    private static JsonObject? Of(OpenApiDocument document, OpenApiNode scheme) => (scheme.Text("type"), scheme.Text("scheme")?.ToUpperInvariant()) switch
    {
        ("apiKey", _) => new JsonObject { ["type"] = "api_key", ["name"] = scheme.Text("name"), ["api_key"] = "{secrets.api_key}", ["location"] = scheme.Text("in") },
        ("http", "BEARER") => new JsonObject { ["type"] = "bearer", ["token"] = "{secrets.token}" },
        ("http", "BASIC") => new JsonObject { ["type"] = "http_basic", ["username"] = "{config.username}", ["password"] = "{secrets.password}" },
        ("oauth2", _) when document.Find(scheme, "flows", "clientCredentials")?.Text("tokenUrl") is { } url => new JsonObject
        {
            ["type"] = "oauth2_client_credentials",
            ["access_token_url"] = url,
            ["client_id"] = "{config.client_id}",
            ["client_secret"] = "{secrets.client_secret}",
        },
        ("oauth2" or "openIdConnect", _) => new JsonObject { ["type"] = "bearer", ["token"] = "{secrets.token}" },
        _ => null,
    };
}
