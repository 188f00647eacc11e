using RestSource.TestKit;
using RestSource.TestKit.Server;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

/// <summary>What more pages show goes into a config, and nothing else of it changes.</summary>
public sealed class InferCommandTests : IDisposable
{
    private const string Config = "tracker.restsource.json";
    private const string Sample = "samples/projects.json";

    private const string Text =
        """
        {
          // Who asks is told by nobody.
          "client": { "base_url": "http://127.0.0.1:1" },
          "resources": [
            {
              "name": "projects", // all of them
              "primary_key": "id",
              "endpoint": { "path": "/projects", "data_selector": "data", "paginator": { "type": "offset", "limit": 2 } },
              "schema": { "sample": "samples/projects.json" },
              "columns": {
                "rank": { "data_type": "bigint" } // from 1
              }
            }
          ]
        }

        """;

    private readonly Workplace _workplace = new();

    public InferCommandTests()
    {
        _workplace.Write(Config, Text);
        _workplace.Write(Sample, """{ "data": [{ "id": 1, "name": "one", "due": null, "rank": 1, "tags": [] }], "total": 1 }""");
    }

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Infer_OfPagesThatShowMore_ShowsWhatChangesAndWritesItWhenToldSo()
    {
        await using var api = await StartAsync();

        var shown = await InferAsync(api, "--raw-samples");

        Assert.Equal((ExitCodes.Success, string.Empty), (shown.ExitCode, shown.Error));
        Assert.Equal(Text, _workplace.Read(Config));
        Snapshot.Matches(shown.Output.Replace(_workplace.PathOf(string.Empty), "/w", StringComparison.Ordinal).ReplaceLineEndings("\n"), "shown.txt");

        Assert.Equal(ExitCodes.Success, (await InferAsync(api, "--yes", "--raw-samples")).ExitCode);
        Assert.Contains("\"rank\": { \"data_type\": \"double\" } // from 1", _workplace.Read(Config), StringComparison.Ordinal);
        Assert.Contains("// Who asks is told by nobody.", _workplace.Read(Config), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Infer_Twice_HasNothingToRefine()
    {
        await using var api = await StartAsync();

        await InferAsync(api, "--yes");

        Assert.Contains("6 records of 1 resource: nothing to refine.", (await InferAsync(api)).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, (await _workplace.RunAsync("drift", Config, "--base-url", api.BaseUrl.ToString(), "--pages", "5")).ExitCode);
        Assert.DoesNotContain("Secret name", _workplace.Read(Sample), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Infer_OnATerminal_WritesWhenThePersonSaysYes(bool yes)
    {
        await using var api = await StartAsync();
        _workplace.Confirms = yes;

        await InferAsync(api);

        Assert.Equal(yes, Text != _workplace.Read(Config));
    }

    [Fact]
    public async Task Infer_OfAResourceWithoutSchema_WritesASample()
    {
        _workplace.Write("bare.restsource.json", """{ "client": { "base_url": "http://127.0.0.1:1" }, "resources": ["projects"] }""");
        await using var api = await ApiServer.StartAsync(static _ => Answer.Json("""[{ "id": 1, "name": "one" }, { "id": 2, "name": null }]"""));
        File.Delete(_workplace.PathOf(Sample));

        var run = await _workplace.RunAsync("infer", "bare.restsource.json", "--base-url", api.BaseUrl.ToString(), "--yes");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("""[{ "name": "projects", "schema": { "sample": "samples/projects.json" } }]""", _workplace.Read("bare.restsource.json"), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, (await _workplace.RunAsync("drift", "bare.restsource.json", "--base-url", api.BaseUrl.ToString())).ExitCode);
    }

    [Fact]
    public async Task Infer_OfValuesOfManyKinds_DeclaresAColumnThatTakesAll()
    {
        _workplace.Write(Config, Text.Replace("\"rank\": { \"data_type\": \"bigint\" }", "\"rank\": { \"data_type\": \"bigint\", \"nullable\": false }", StringComparison.Ordinal));
        await using var api = await ApiServer.StartAsync(static _ => Answer.Json("""
            { "data": [
              { "id": 1, "name": "a", "due": null, "rank": "high", "tags": [] }, { "id": 2, "name": "a", "due": null, "rank": 2.5, "tags": [] },
              { "id": 3, "name": "a", "due": null, "rank": null, "tags": [] } ], "total": 3 }
            """));

        var run = await InferAsync(api, "--yes", "--pages", "1");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("\"rank\": { \"data_type\": \"text\", \"nullable\": true } // from 1", _workplace.Read(Config), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Infer_OfAWordThatStandsForAChoice_KeepsIt()
    {
        await using var api = await ApiServer.StartAsync(static _ => Answer.Json(
            $$"""{ "data": [{{string.Join(", ", Enumerable.Range(1, 4).Select(static id => $$"""{ "id": {{id}}, "name": "Person {{id}}", "due": null, "rank": 1, "tags": [], "status": "open" }"""))}}], "total": 4 }"""));

        await InferAsync(api, "--yes", "--pages", "1");

        Assert.Contains("\"status\": \"open\"", _workplace.Read(Sample), StringComparison.Ordinal);
        Assert.DoesNotContain("Person", _workplace.Read(Sample), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Infer_OfAKeyThatIsNull_SaysThatNothingTellsIt()
    {
        await using var api = await ApiServer.StartAsync(static _ => Answer.Json("""{ "data": [{ "id": null, "name": "a", "due": null, "rank": 1, "tags": [] }], "total": 1 }"""));

        var run = await InferAsync(api, "--pages", "1");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("projects.id: breaking: null, where bigint is due: no sample and no column can say that: name another key", run.Output, StringComparison.Ordinal);
        Assert.Contains("nothing to refine", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("x")]
    [InlineData("99999999999")]
    public async Task Infer_OfNoNumberOfPages_SaysWhatToWrite(string pages)
    {
        var run = await _workplace.RunAsync("infer", Config, "--pages", pages);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.StartsWith("--pages takes a number from 1 on.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Infer_OfAWebsite_SaysWhyAndFails()
    {
        await using var api = await ApiServer.StartAsync(static _ => Answer.Text("<html></html>", "text/html"));

        var run = await InferAsync(api, "--yes");

        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("HTML where JSON is due", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("continuation token", run.Error, StringComparison.Ordinal);
        Assert.Equal(Text, _workplace.Read(Config));
    }

    [Fact]
    public async Task Infer_OfAnUnknownResource_SaysWhichThereAre()
    {
        var run = await _workplace.RunAsync("infer", Config, "project");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("Did you mean 'projects'?", run.Error, StringComparison.Ordinal);
    }

    private static Task<ApiServer> StartAsync()
    {
        string[] pages =
        [
            """{ "id": 1, "name": "Secret name", "due": "2026-01-31", "rank": 1, "tags": [] }, { "id": 2, "name": null, "due": null, "rank": 2, "tags": [] }""",
            """{ "id": 3, "name": "three", "due": null, "rank": 2.5, "tags": ["a"] }, { "id": 4, "name": "four", "due": null, "rank": 4, "tags": [], "owner": { "mail": "a@example.com" } }""",
            """{ "id": 5, "name": "five", "due": null, "rank": 5, "tags": [] }, { "id": 6, "due": null, "rank": 6, "tags": [] }""",
        ];
        return ApiServer.StartAsync(request => Answer.Json(
            $$"""{ "data": [{{pages.Index().Where(page => request.Target.Contains($"offset={page.Index * 2}&", StringComparison.Ordinal)).Select(static page => page.Item).FirstOrDefault()}}], "total": 6 }"""));
    }

    private Task<CommandRun> InferAsync(ApiServer api, params string[] options) =>
        _workplace.RunAsync(["infer", Config, "--base-url", api.BaseUrl.ToString(), .. options]);
}
