using System.Text;
using System.Text.Json.Nodes;
using RestSource.TestKit.Server;
using RestSource.Tool.Explanation.Requests;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Settings;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Explanation;

/// <summary>The requests that are foreseen are those that a server gets.</summary>
public sealed class RequestForesightTests
{
    private const int Pages = 3;
    private const string Offset = """ "data_selector": "data", "paginator": { "type": "offset", "limit": 2 } """;

    private static readonly Surroundings Nowhere = new("/", IsTerminal: false, InColour: false, Surroundings.UsualWidth);

    /// <summary>What placeholders stand for. Nothing of it is encoded anywhere, so that it can be put in their place.</summary>
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["Basic ***"] = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes("me:k1"))}",
        ["***"] = "k1",
        ["{config.team}"] = "red",
        ["{resources.parents.id}"] = "7",
        ["{resources.parents.owner.name}"] = "Zoe",
    };

    private static readonly string[] OfTheConnection = ["Host", "Content-Length", "Accept-Encoding", "traceparent"];

    [Theory]
    [InlineData("""{ "auth": { "type": "api_key", "name": "k", "api_key": "{secrets.key}", "location": "query" } }""", """{ "path": "a?x=1", "params": { "q": "a b", "n": [1, 2] }, """ + Offset + "}")]
    [InlineData("""{ "auth": { "type": "api_key", "name": "k", "api_key": "{secrets.key}", "location": "cookie" } }""", """{ "path": "a", "data_selector": "data", "paginator": { "type": "cursor", "cursor_path": "next", "cursor_param": "after" } }""")]
    [InlineData("""{ "auth": { "type": "bearer", "token": "{secrets.key}" }, "headers": { "X-Team": "{config.team}" } }""", """{ "path": "a", "data_selector": "data", "headers": { "Accept": "application/vnd.x+json" }, "paginator": { "type": "page_number", "base_page": 1, "total_path": "pages" } }""")]
    [InlineData("""{ "auth": { "type": "http_basic", "username": "me", "password": "{secrets.key}" } }""", """{ "path": "a", "method": "POST", "json": { "q": "é\"", "deep": [true, null, 1.50] }, "data_selector": "data", "paginator": { "type": "cursor", "cursor_path": "next", "cursor_body_path": "page.after" } }""")]
    [InlineData("""{ "auth": { "type": "oauth2_client_credentials", "access_token_url": "{config.token_url}", "client_id": "me", "client_secret": "{secrets.key}" } }""", """{ "path": "a", """ + Offset + "}")]
    [InlineData("{}", """{ "path": "a", "data_selector": "data", "params": { "token": "{secrets.key}", "other": 1 }, "paginator": { "type": "json_link", "next_url_path": "link" } }""")]
    [InlineData("{}", """{ "path": "a", "data_selector": "data[*]", "paginator": "header_link" }""")]
    [InlineData("{}", """{ "path": "a", "data_selector": "data", "paginator": { "type": "header_cursor", "cursor_key": "X-Next", "cursor_param": "from" } }""")]
    [InlineData("{}", """{ "path": "a", "method": "POST", "data": { "q": "a b", "t": "{config.team}" }, """ + Offset + "}")]
    [InlineData("{}", """{ "path": "a/{team}", "params": { "since": "{incremental.start_value}", "team": "{config.team}" }, "incremental": { "cursor_path": "t", "initial_value": "2024-01-01T00:00:00Z", "on_cursor_value_missing": "include" }, """ + Offset + "}")]
    [InlineData("{}", """{ "path": "p/{resources.parents.id}/a", "method": "POST", "json": { "id": "{resources.parents.id}", "of": "{resources.parents.owner.name}" }, """ + Offset + "}")]
    public async Task Foreseen_IsWhatAServerGets(string client, string endpoint)
    {
        await using var server = await ApiServer.StartAsync(PagesOf);
        var source = Configs.SourceOf(ConfigOf(client, endpoint));
        var all = source.Resources.Single(static resource => resource.Name == "all");
        var settings = new Dictionary<string, string?> { ["secrets.key"] = "k1", ["config.team"] = "red", ["config.token_url"] = new Uri(server.BaseUrl, "token").AbsoluteUri };

        var foreseen = await new RequestForesight(source, new GivenSettings(["token_url=" + settings["config.token_url"]], server.BaseUrl.AbsoluteUri), Nowhere).OfAsync(all, Pages, CancellationToken.None);
        await using (var opened = InterpretedSource.Open(source, SourceSettings.Of(source, settings, server.BaseUrl)))
        {
            Assert.Equal(Pages, await opened.Resource("all").ReadPagesAsync(new ReadOptions { Prefetch = 0 }, CancellationToken.None).Take(Pages).CountAsync());
        }

        Assert.Equal((true, null), (foreseen.GoesOn, foreseen.Gap));
        Assert.Equal(
            server.Requests.Where(static request => request.Target != "/parents").Select(request => Describe(
                request.Method, new Uri(server.BaseUrl, request.Target).AbsoluteUri, request.Headers.Select(static header => $"{header.Key}: {header.Value}"), request.Body)),
            foreseen.Shown.Select(request => Fill(Describe(request.Method, request.Url, request.Headers, request.Body ?? string.Empty), server.BaseUrl)));
    }

    private static string ConfigOf(string client, string endpoint)
    {
        var members = JsonNode.Parse(client)!.AsObject();
        members["base_url"] = "https://api.example.com";
        var parents = JsonNode.Parse("""{ "name": "parents", "endpoint": { "path": "parents", "paginator": "single_page" }, "columns": { "id": { "data_type": "bigint" } } }""");
        return new JsonObject
        {
            ["client"] = members,
            ["resources"] = new JsonArray(parents, new JsonObject { ["name"] = "all", ["endpoint"] = JsonNode.Parse(endpoint) }),
        }.ToJsonString();
    }

    // Whatever the paginator goes by leads to the next page, which holds other records.
    private static Func<RecordedRequest, Answer> PagesOf
    {
        get
        {
            var page = 0;
            return request => request.Target switch
            {
                "/token" => Answer.Json("""{ "access_token": "k1", "token_type": "Bearer" }"""),
                "/parents" => Answer.Json("""[{ "id": 7, "owner": { "name": "Zoe" } }]"""),
                _ => Answer.Json(
                    $$"""{ "data": [{ "id": {{2 * ++page}} }, { "id": {{(2 * page) + 1}} }], "pages": 9, "next": "next{{page}}", "link": "/link{{page}}" }""",
                    ("Link", $"</link{page}>; rel=\"next\""),
                    ("X-Next", $"next{page}")),
            };
        }
    }

    private static string Describe(string method, string url, IEnumerable<string> headers, string body) => string.Join('\n', [
        $"{method} {url}",
        .. headers.Where(static header => !OfTheConnection.Contains(header.Split(':')[0], StringComparer.OrdinalIgnoreCase)).Order(StringComparer.OrdinalIgnoreCase),
        body]);

    private static string Fill(string request, Uri baseUrl)
    {
        foreach (var (shown, value) in Values)
        {
            request = request.Replace(shown, value, StringComparison.Ordinal);
        }

        for (var page = 1; page < Pages; page++)
        {
            request = request
                .Replace($"{{link of page {page}}}", new Uri(baseUrl, $"link{page}").AbsoluteUri, StringComparison.Ordinal)
                .Replace($"{{Link rel=next of page {page}}}", new Uri(baseUrl, $"link{page}").AbsoluteUri, StringComparison.Ordinal)
                .Replace($"{{next of page {page}}}", $"next{page}", StringComparison.Ordinal)
                .Replace($"{{X-Next of page {page}}}", $"next{page}", StringComparison.Ordinal);
        }

        return request;
    }
}
