using System.Text.Json.Nodes;
using RestSource.TestKit;
using RestSource.TestKit.Server;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Settings;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

/// <summary>New sources: what is written, and that it reads.</summary>
public sealed class NewCommandTests : IDisposable
{
    private const string Config = "tracker.restsource.json";

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("offset")]
    [InlineData("total")]
    [InlineData("has_more")]
    [InlineData("pages")]
    [InlineData("pages from 0")]
    [InlineData("silent pages")]
    [InlineData("header links")]
    [InlineData("links")]
    [InlineData("cursor")]
    [InlineData("last record")]
    [InlineData("total of pages")]
    [InlineData("skipping")]
    [InlineData("counted from 0")]
    [InlineData("bare offsets")]
    [InlineData("renamed cursor")]
    public async Task New_OfAnApi_WritesAConfigThatReadsEachRecordOnce(string style)
    {
        await using var api = await PagedApi.StartAsync(style);

        var run = await _workplace.NewAsync(api, "--resource", "/v1/projects");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.DoesNotContain("guess", _workplace.Read(Config), StringComparison.Ordinal);
        Assert.Equal(PagedApi.Keys, await KeysAsync("projects"));
    }

    [Theory]
    [InlineData("--raw-samples")]
    [InlineData("--force")]
    public async Task New_OfRecordsWithAFieldTwice_TakesTheLast(string option)
    {
        await using var api = await ApiServer.StartAsync(static _ => Answer.Json("""[{"id":1,"name":"a","name":true}]"""));

        var run = await _workplace.NewAsync(api, "--resource", "/v1/projects", option);

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.True(JsonNode.Parse(_workplace.Read("samples/projects.json"))![0]!["name"]!.GetValue<bool>());
    }

    [Fact]
    public async Task New_OfAnApiOfOnePage_AsksOnce()
    {
        await using var api = await PagedApi.StartAsync("one page");

        await _workplace.NewAsync(api, "--resource", "/v1/projects");

        Assert.Single(api.Requests);
        Assert.Contains("A guess: nothing in the answer tells of another page.", _workplace.Read(Config), StringComparison.Ordinal);
        Assert.Equal(7, (await KeysAsync("projects")).Count);
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("header links")]
    [InlineData("last record")]
    public async Task New_OfAnApi_SaysWhatItSawAndWhatItGuessed(string style)
    {
        await using var api = await PagedApi.StartAsync(style);

        var run = await _workplace.NewAsync(api, "--resource", "/v1/projects", "--raw-samples");

        Assert.Equal(["restsource.schema.json", "samples/projects.json", Config], _workplace.Files);
        Snapshot.Matches(Shown($"{run.Output}\n{_workplace.Read(Config)}", api), $"{style.Replace(' ', '_')}.txt");
    }

    [Fact]
    public async Task New_WithParents_ReadsChildrenBelowThem()
    {
        await using var api = await ApiServer.StartAsync(static request => request.Target switch
        {
            "/projects" => Answer.Json("""[{ "key": "a", "lead": null }, { "key": "b", "lead": null }]"""),
            "/projects/a/tasks" => Answer.Json("""[{ "id": 1, "due": 1700000000 }]"""),
            "/projects/b/tasks" => Answer.Json("""[{ "id": 2, "due": 1700000000 }]"""),
            _ => Answer.Status(404),
        });

        var run = await _workplace.NewAsync(api, "--resource", "/projects/{project}/tasks", "--resource", "/projects");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("/projects/{resources.projects.key}/tasks", _workplace.Read(Config), StringComparison.Ordinal);
        Assert.Contains("Null so far, and read as any JSON: lead.", _workplace.Read(Config), StringComparison.Ordinal);
        Assert.Equal(["1", "2"], await KeysAsync("tasks"));
    }

    [Fact]
    public async Task New_BelowAParentWithoutRecords_LooksBelowTheNext()
    {
        await using var api = await ApiServer.StartAsync(static request => request.Target switch
        {
            "/projects" => Answer.Json("""[{ "id": "a" }, { "id": "b" }]"""),
            "/projects/a/tasks" => Answer.Json("[]"),
            _ => Answer.Json("""[{ "id": 2, "title": "two" }]"""),
        });

        await _workplace.NewAsync(api, "--resource", "/projects", "--resource", "/projects/{id}/tasks");

        Assert.Equal(["2"], await KeysAsync("tasks"));
        Assert.Contains("title", _workplace.Read("samples/tasks.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{ "data": [], "total": 0 }""")]
    public async Task New_OfAnApiWithoutRecords_SaysHowTheyWouldBeTyped(string body)
    {
        await using var api = await ApiServer.StartAsync(Answer.Json(body));

        var run = await _workplace.NewAsync(api, "--resource", "/projects");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("restsource infer adds it", _workplace.Read(Config), StringComparison.Ordinal);
        Assert.Equal(["restsource.schema.json", Config], _workplace.Files);
    }

    [Fact]
    public async Task New_OfAProjectTracker_WritesAllOfItsResources()
    {
        const string Key = "k-123-very-secret";
        await using var api = await ApiServer.StartAsync(static request => !request.Target.Contains($"api_key={Key}", StringComparison.Ordinal) ? Answer.Status(401) : request.Target.Split('?')[0] switch
        {
            "/v1/projects" => Answer.Json("""{ "data": [{ "id": 1, "name": "Oak", "status": "active", "budget": 1200.5, "archived_at": null }], "total": 1 }"""),
            "/v1/time_entries" => Answer.Json("""{ "data": [{ "id": 7, "project_id": 1, "hours": 1.5, "hourly_rate": 80, "started_at": "2026-01-31T10:00:00Z" }], "total": 1 }"""),
            _ => Answer.Json("""{ "data": [], "total": 0 }"""),
        });
        _workplace.Variables["TRACKER__APIKEY"] = Key;

        var run = await _workplace.NewAsync(api, "--auth", "api_key:api_key", "--resource", "/v1/projects", "--resource", "/v1/time_entries", "--resource", "/v1/expenses");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.DoesNotContain(Key, run.Output, StringComparison.Ordinal);
        Snapshot.Matches(Shown($"{run.Output}\n{_workplace.Read(Config)}", api), "tracker.txt");
    }

    [Fact]
    public async Task New_OfABodyWithAByteOrderMark_ReadsIt()
    {
        await using var api = await ApiServer.StartAsync(Answer.Bytes([0xEF, 0xBB, 0xBF, .. "[{\"id\":1}]"u8], "application/json"));

        var run = await _workplace.NewAsync(api, "--resource", "/projects");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task New_WithAKey_SendsItAndWritesItNowhere()
    {
        const string Key = "very-secret-key";
        await using var api = await ApiServer.StartAsync(static request => request.Headers.GetValueOrDefault("X-Api-Key") == Key
            ? Answer.Json("""{ "data": [{ "id": 1, "name": "one" }], "total": 1 }""", ("X-RateLimit-Limit", "600"))
            : Answer.Status(401));
        _workplace.Variables["Tracker__ApiKey"] = Key;

        var run = await _workplace.NewAsync(api, "--auth", "api_key:X-Api-Key", "--resource", "/projects");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.All(_workplace.Files, file => Assert.DoesNotContain(Key, _workplace.Read(file), StringComparison.Ordinal));
        Assert.Contains("Tracker__ApiKey in the environment", _workplace.Read(Config), StringComparison.Ordinal);
        Assert.Contains("X-RateLimit-Limit: 600", _workplace.Read(Config), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_WithoutAKey_WritesGuessesAndSaysWhy()
    {
        await using var api = await PagedApi.StartAsync("offset");

        var run = await _workplace.NewAsync(api, "--auth", "bearer", "--resource", "/v1/projects", "--resource", "/v1/projects/{id}/tasks");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Empty(api.Requests);
        Assert.Contains("set the environment variable Tracker__Token", run.Error, StringComparison.Ordinal);
        Snapshot.Matches(Shown($"{run.Output}\n{_workplace.Read(Config)}", api), "guesses.txt");
    }

    [Theory]
    [InlineData("bearer")]
    [InlineData("basic")]
    [InlineData("api_key")]
    [InlineData("api_key:query:key")]
    [InlineData("api_key:cookie:sid")]
    [InlineData("oauth2:https://login.example.com/token")]
    [InlineData("none")]
    public async Task New_WithEachAuth_WritesWhatABuildTakes(string auth)
    {
        var run = await _workplace.RunAsync("new", "tracker", "--base-url", "https://api.example.com", "--auth", auth, "--resource", "/projects", "--no-look");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.DoesNotContain("warning", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_WithoutResources_WritesAnExampleOfOne()
    {
        var run = await _workplace.RunAsync("new", "tracker", "--base-url", "https://api.example.com");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("// What to read, as in { \"name\": \"projects\"", _workplace.Read(Config), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_OfAnApi_WritesSamplesThatTellNobodysNames()
    {
        await using var api = await ApiServer.StartAsync(Answer.Json("""[{ "id": 1, "name": "Ada Lovelace", "mail": "ada@example.com", "since": "2026-01-31" }]"""));

        await _workplace.NewAsync(api, "--resource", "/people");

        var person = JsonNode.Parse(_workplace.Read("samples/people.json"))![0]!;
        Assert.DoesNotContain("Ada", person.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Ada Lovelace".Length, person["name"]!.GetValue<string>().Length);
        Assert.True(DateOnly.TryParse(person["since"]!.GetValue<string>(), out _));
    }

    private async Task<IReadOnlyList<string>> KeysAsync(string resource)
    {
        var config = await LoadedConfig.ReadAsync(_workplace.PathOf(Config), CancellationToken.None);
        await using var source = InterpretedSource.Open(config.Source, SourceSettings.Of(config.Source, new Dictionary<string, string?>()));
        var keys = new List<string>();
        await foreach (var page in source.Resource(resource).ReadPagesAsync(options: null, CancellationToken.None))
        {
            keys.AddRange(page.Items.Select(static record => record.Value.GetProperty("id").ToString()));
        }

        return keys;
    }

    private string Shown(string text, ApiServer api) => text
        .Replace(_workplace.PathOf(string.Empty), "/w", StringComparison.Ordinal)
        .Replace(api.BaseUrl.ToString().TrimEnd('/'), "http://127.0.0.1:5000", StringComparison.Ordinal)
        .ReplaceLineEndings("\n");
}
