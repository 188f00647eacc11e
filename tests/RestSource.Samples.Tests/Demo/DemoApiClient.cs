using System.Net;
using System.Text.Json.Nodes;
using DemoApi;

namespace RestSource.Samples.Tests.Demo;

/// <summary>A demo API of the test's own, so that the order of requests, and with it the faults, are the test's.</summary>
internal sealed class DemoApiClient : IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private readonly DemoServer _server;

    private DemoApiClient(DemoServer server) => _server = server;

    public static async Task<DemoApiClient> StartAsync() => new(await DemoServer.StartAsync());

    /// <summary>Asks with the right key.</summary>
    public Task<HttpResponseMessage> GetAsync(string pathAndQuery) => GetAsync(pathAndQuery, _server.ApiKey);

    public Task<HttpResponseMessage> GetAsync(string pathAndQuery, string apiKey) =>
        _http.GetAsync(new Uri(_server.BaseUrl, $"{pathAndQuery}{(pathAndQuery.Contains('?') ? '&' : '?')}api_key={apiKey}"));

    /// <summary>Asks without a key, bearing a token.</summary>
    public async Task<HttpResponseMessage> GetWithTokenAsync(string pathAndQuery, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_server.BaseUrl, pathAndQuery)) { Headers = { Authorization = new("Bearer", token) } };
        return await _http.SendAsync(request);
    }

    /// <summary>Asks for a token, by default with the right secret.</summary>
    public async Task<(HttpStatusCode Status, JsonNode Body)> PostTokenAsync(string? secret = null, string grantType = "client_credentials")
    {
        using var form = new FormUrlEncodedContent(
            [new("grant_type", grantType), new("client_id", DemoServer.ClientId), new("client_secret", secret ?? _server.ClientSecret)]);
        using var answer = await _http.PostAsync(new Uri(_server.BaseUrl, "oauth/token"), form);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    public async Task<JsonObject> GetPageAsync(string pathAndQuery)
    {
        using var response = await GetAsync(pathAndQuery);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return _server.DisposeAsync();
    }
}
