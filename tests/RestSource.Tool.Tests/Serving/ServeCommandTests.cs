using System.Text.Json.Nodes;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Serving;

/// <summary>The command <c>serve</c>.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private const string Config = """
        {
          "client": { "base_url": "https://tracker.example.com", "auth": { "type": "bearer", "token": "{secrets.api_token}" } },
          "resources": [
            { "name": "projects", "schema": { "sample": "samples/projects.json" }, "endpoint": { "paginator": { "type": "offset", "limit": 2 } } },
            { "name": "elsewhere", "endpoint": { "path": "https://other.example.com/things" } }
          ]
        }
        """;

    private readonly Workplace _workplace = new();

    public ServeCommandTests()
    {
        _workplace.Write("tracker.restsource.json", Config);
        _workplace.Write("samples/projects.json", """{ "data": [{ "id": 1, "name": "Apollo" }, { "id": 2, "name": "Gemini" }, { "id": 3, "name": "Soyuz" }], "total": 3 }""");
    }

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Serve_SaysHowToReach_AnswersAndTellsOfEachRequest_UntilItIsStopped()
    {
        await using var serving = await Serving.StartAsync(_workplace);
        using var http = new HttpClient { BaseAddress = serving.BaseUrl };
        using var refused = await http.GetAsync(new Uri("projects?offset=0&limit=2", UriKind.Relative));
        http.DefaultRequestHeaders.Authorization = new("Bearer", "mock-api-token");

        var page = JsonNode.Parse(await http.GetStringAsync(new Uri("projects?offset=2&limit=2", UriKind.Relative)))!;
        var run = await serving.StopAsync();

        Assert.Equal(401, (int)refused.StatusCode);
        Assert.Equal("""{"data":[{"id":3,"name":"Soyuz"}],"total":3}""", page.ToJsonString());
        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                $"tracker is served at {serving.BaseUrl}. A program that reads it, and 'restsource read', take these environment variables:",
                $"Tracker__BaseUrl={serving.BaseUrl}",
                "Tracker__ApiToken=mock-api-token",
                "  projects: 3 records",
                "  elsewhere: not served, since its path is an absolute URL, which no base URL leads away from",
                "Ctrl+C ends it. Requests, their secrets masked:",
                "401 GET /projects?offset=0&limit=2: There is no token: it belongs into the header 'Authorization', after 'Bearer '.",
                "200 GET /projects?offset=2&limit=2",
            ],
            run.Lines);
    }

    [Fact]
    public async Task Serve_MakesAsManyRecordsAsAsked_AndFailsAsAsked()
    {
        await using var serving = await Serving.StartAsync(_workplace, "--records", "50", "--no-auth", "--fault", "server-errors=1", "--fault", "cap=10");
        using var http = new HttpClient { BaseAddress = serving.BaseUrl };

        using var failed = await http.GetAsync(new Uri("projects?offset=0&limit=20", UriKind.Relative));
        var page = JsonNode.Parse(await http.GetStringAsync(new Uri("projects?offset=0&limit=20", UriKind.Relative)))!;

        Assert.Equal(503, (int)failed.StatusCode);
        Assert.Equal((10, 50), (page["data"]!.AsArray().Count, (int)page["total"]!));
    }

    [Theory]
    [InlineData("--fault rate-limit", "Did you mean 'rate-limited'?")]
    [InlineData("--fault drift=budget", "it is written drift=FIELD:missing|null|text|number|object.")]
    [InlineData("--fault truncate=0", "it is written truncate=BYTES.")]
    [InlineData("--port 70000", "--port takes a number from 0 to 65535.")]
    [InlineData("--port x", "--port takes a number from 0 to 65535.")]
    [InlineData("--records 1.5", "--records takes a number from 0 to 1000000.")]
    [InlineData("--seed x", "--seed takes a number from")]
    public async Task Serve_OfWhatCannotBe_SaysWhatCan(string options, string advice)
    {
        var run = await _workplace.RunAsync(["serve", "tracker.restsource.json", .. options.Split(' ')]);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_OnAPortThatIsTaken_NamesTheWayOut()
    {
        await using var first = await Serving.StartAsync(_workplace);

        var run = await _workplace.RunAsync("serve", "tracker.restsource.json", "--port", $"{first.BaseUrl.Port}");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("Name another port with --port, or leave it out for a free one.", run.Error, StringComparison.Ordinal);
    }
}
