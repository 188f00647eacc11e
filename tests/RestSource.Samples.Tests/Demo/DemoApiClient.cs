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
