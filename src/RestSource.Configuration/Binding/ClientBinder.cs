using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>client</c>.</summary>
internal static class ClientBinder
{
    private const string InEndpoint = "It belongs in 'endpoint', of a resource or of 'resource_defaults'.";

    private static readonly KeyTable Keys = new("the client", "base_url", "headers", "auth", "paginator", "error_handler", "allowed_hosts", "rate_limit")
    {
        NotInJson = { ["session"] = "add a DelegatingHandler to the HttpClient that Add…Source returns" },
        Elsewhere = { ["data_selector"] = InEndpoint, ["params"] = InEndpoint, ["path"] = InEndpoint },
    };

    public static ClientSettings Bind(JsonObjectNode node, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(node, Keys, diagnostics);
        var baseUrl = keys.String("base_url");
        if (keys.Value("base_url") is null)
        {
            keys.ReportMissing("base_url", "\"base_url\": \"https://api.example.com\"", node.Opening);
        }

        return new ClientSettings(
            new ClientModel(
                BaseUrl: baseUrl is null ? TextModel.Of(string.Empty) : BaseUrlBinder.Bind(baseUrl, diagnostics),
                Headers: HeaderBinder.BindClient(keys.Object("headers"), diagnostics),
                Auth: AuthBinder.Bind(keys.Value("auth"), diagnostics),
                AllowedHosts: AllowedHostBinder.Bind(keys.Array("allowed_hosts"), diagnostics))
            {
                RateLimit = RateLimitBinder.Bind(keys.Object("rate_limit"), diagnostics),
            },
            PaginatorBinder.Bind(keys.Value("paginator"), diagnostics),
            RetryBinder.Bind(keys.Object("error_handler"), diagnostics));
    }
}
