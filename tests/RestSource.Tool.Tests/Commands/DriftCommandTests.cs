using System.Text.Json.Nodes;
using RestSource.TestKit.Server;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

/// <summary>What of an API is no longer as its config says, and whether reads fail for it.</summary>
public sealed class DriftCommandTests : IDisposable
{
    private const string Config = "tracker.restsource.json";
    private const string AsDeclared = """{ "id": 1, "name": "one", "rank": 1, "owner": { "mail": "a" }, "tags": ["a"], "note": null }""";

    private readonly Workplace _workplace = new();

    public DriftCommandTests() => _workplace.Write("samples/projects.json", $"[{AsDeclared}]");

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData(AsDeclared, "")]
    [InlineData("""{ "id": 1, "name": 5, "rank": 1, "owner": { "mail": "a" }, "tags": [], "note": "n" }""", "")]
    [InlineData("""{ "id": 1, "name": "one", "rank": 1.5, "owner": { "mail": "a" }, "tags": [], "note": 1 }""", "projects.rank: breaking: double, where bigint is due (1 time, first on page 1, record 1): write \"columns\": { \"rank\": { \"data_type\": \"double\" } }, or let restsource infer do it")]
    [InlineData("""{ "id": 1, "name": null, "rank": 1, "owner": { "mail": "a" }, "tags": [], "note": null }""", "projects.name: breaking: null, where text is due (1 time, first on page 1, record 1): write \"columns\": { \"name\": { \"nullable\": true } }, or let restsource infer do it")]
    [InlineData("""{ "id": 1, "name": "one", "rank": 1, "owner": { }, "tags": [], "note": null }""", "projects.owner.mail: breaking: absent, where text is due (1 time, first on page 1, record 1): write \"columns\": { \"owner__mail\": { \"nullable\": true } }, or let restsource infer do it")]
    [InlineData("""{ "id": 1, "name": "one", "rank": 1, "owner": "me", "tags": [], "note": null }""", "projects.owner: breaking: text, where object is due (1 time, first on page 1, record 1): write \"columns\": { \"owner\": { \"data_type\": \"json\" } }, or let restsource infer do it")]
    [InlineData("""{ "id": 1, "name": "one", "rank": 1, "owner": { "mail": "a" }, "tags": ["a", null], "note": null }""", "projects.tags[*]: breaking: null, where text is due (1 time, first on page 1, record 1): restsource infer takes it into the sample")]
    [InlineData("""{ "id": 1, "name": "one", "rank": 1, "owner": { "mail": "a" }, "tags": [], "note": null, "budget": 1.5 }""", "projects.budget: note: a field that is not declared, of double (1 time, first on page 1, record 1): it is kept in Additional; for a property, restsource infer, or \"columns\": { \"budget\": { \"data_type\": \"double\" } }")]
    [InlineData("""{ "id": 1, "name": "one", "rank": 1, "owner": { "mail": "a" }, "tags": [] }""", "projects.note: note: no record has it: nothing need be done; if it is gone for good, take it out of the sample and the columns")]
    public async Task Drift_OfRecords_SaysWhatDiffers(string record, string finding)
    {
        WriteConfig();
        await using var api = await ApiServer.StartAsync(Answer.Json($$"""{ "data": [{{record}}], "total": 1 }"""));

        var run = await DriftAsync(api);

        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(finding.Contains("breaking", StringComparison.Ordinal) ? ExitCodes.Errors : ExitCodes.Success, run.ExitCode);
        Assert.Equal(finding, string.Join('|', run.Lines.SkipLast(1).Select(line => line.Replace($"{_workplace.PathOf(Config)}: ", string.Empty, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Drift_OfSeveralPages_CountsAndSaysWhereItBegan()
    {
        WriteConfig();
        var broken = AsDeclared.Replace("\"rank\": 1", "\"rank\": \"high\"", StringComparison.Ordinal);
        await using var api = await ApiServer.StartAsync(
            Answer.Json($$"""{ "data": [{{AsDeclared}}], "total": 3 }"""),
            Answer.Json($$"""{ "data": [{{AsDeclared.Replace("1", "2", StringComparison.Ordinal)}}, {{broken.Replace("1", "3", StringComparison.Ordinal)}}], "total": 3 }"""));

        var run = await DriftAsync(api, "--pages", "2", "--json");

        var finding = Assert.Single(JsonNode.Parse(run.Output)!["findings"]!.AsArray())!;
        Assert.Equal(
            ("projects", "rank", "mistyped", "bigint", "text", 1, 2, 2),
            ((string)finding["resource"]!, (string)finding["path"]!, (string)finding["kind"]!, (string)finding["declared"]!, (string)finding["found"]!, (int)finding["count"]!, (int)finding["page"]!, (int)finding["record"]!));
        Assert.Equal(ExitCodes.Errors, run.ExitCode);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(410)]
    public async Task Drift_OfAnEndpointThatIsGone_SaysSo_AndLooksAtTheOthers(int status)
    {
        _workplace.Write(Config, """
            { "client": { "base_url": "https://api.example.com" },
              "resource_defaults": { "columns": { "id": { "data_type": "bigint" } }, "endpoint": { "data_selector": "data", "paginator": "single_page" } },
              "resources": ["gone", "users"] }
            """);
        await using var api = await ApiServer.StartAsync(request => request.Target == "/gone" ? Answer.Status(status) : Answer.Json("""{ "data": [{ "id": "a" }] }"""));

        var run = await DriftAsync(api, "--json");

        Assert.Equal("users", (string)Assert.Single(JsonNode.Parse(run.Output)!["findings"]!.AsArray())!["resource"]!);
        Assert.StartsWith("tracker.gone, page 1:", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
    }

    [Theory]
    [InlineData("""{ "type": "offset", "limit": 10, "total_path": "count" }""", "endpoint.paginator.total_path: breaking: nothing stands at 'count'")]
    [InlineData("""{ "type": "offset", "limit": 10, "has_more_path": "more" }""", "endpoint.paginator.has_more_path: breaking: nothing stands at 'more'")]
    [InlineData("""{ "type": "json_link", "next_url_path": "links.next" }""", "endpoint.paginator.next_url_path: note: nothing stands at 'links.next'")]
    [InlineData("""{ "type": "cursor", "cursor_path": "next" }""", "endpoint.paginator.cursor_path: note: nothing stands at 'next'")]
    public async Task Drift_OfPaging_SaysWhatIsGone(string paginator, string finding)
    {
        WriteConfig(paginator);
        await using var api = await ApiServer.StartAsync(_ => Answer.Json($$"""{ "data": [{{AsDeclared}}], "total": 1 }"""));

        var run = await DriftAsync(api);

        Assert.Contains(finding, run.Output, StringComparison.Ordinal);
        Assert.Equal(finding.Contains("breaking", StringComparison.Ordinal) ? ExitCodes.Errors : ExitCodes.Success, run.ExitCode);
    }

    [Theory]
    [InlineData("""{ "type": "cursor", "cursor_path": "data[-1].id" }""")]
    [InlineData("""{ "type": "json_link", "next_url_path": "data[?(@.rel == 'next')].href" }""")]
    public async Task Drift_OfAnEmptyPage_MissesNothing(string paginator)
    {
        WriteConfig(paginator);
        await using var api = await ApiServer.StartAsync(Answer.Json("""{ "data": [] }"""));

        var run = await DriftAsync(api);

        Assert.Equal((ExitCodes.Success, "0 records of 1 resource: 0 breaking, 0 notes.\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Drift_OfChildren_LooksBelowTheirParents()
    {
        _workplace.Write("samples/tasks.json", """[{ "id": 1, "title": "one" }]""");
        _workplace.Write(Config, """
            {
              "client": { "base_url": "http://127.0.0.1:1" },
              "resources": [
                { "name": "projects", "schema": { "sample": "samples/projects.json" } },
                { "name": "tasks", "endpoint": { "path": "projects/{resources.projects.id}/tasks" }, "schema": { "sample": "samples/tasks.json" } }
              ]
            }
            """);
        await using var api = await ApiServer.StartAsync(static request => request.Target.EndsWith("tasks", StringComparison.Ordinal)
            ? Answer.Json("""[{ "id": 1, "title": null }]""")
            : Answer.Json($"[{AsDeclared}]"));

        var run = await DriftAsync(api, "tasks");

        Assert.Equal(["/projects", "/projects/1/tasks"], api.Targets);
        Assert.Contains("tasks.title: breaking: null, where text is due", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_OfAnswersWithoutTheRecords_IsBreaking()
    {
        WriteConfig();
        await using var api = await ApiServer.StartAsync(_ => Answer.Json($$"""{ "items": [{{AsDeclared}}], "total": 1 }"""));

        var run = await DriftAsync(api);

        Assert.Contains("endpoint.data_selector: breaking: nothing stands at 'data'", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Errors, run.ExitCode);
    }

    [Fact]
    public async Task Drift_OfFieldsThatAreCalledAsASecret_ShowsNone()
    {
        const string Key = "very-secret-key";
        _workplace.Write(Config, """
            { "client": { "base_url": "http://127.0.0.1:1", "auth": "bearer" }, "resources": [{ "name": "projects", "schema": { "sample": "samples/projects.json" } }] }
            """);
        _workplace.Variables["Tracker__Token"] = Key;
        await using var api = await ApiServer.StartAsync(static _ => Answer.Json($$"""[{ "{{Key}}": 1 }]"""));

        var run = await DriftAsync(api);

        Assert.Contains("projects.***: note", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, (await DriftAsync(api, "--json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_OfAResourceWithoutSchema_SaysThatNothingIsDeclared()
    {
        _workplace.Write(Config, """{ "client": { "base_url": "http://127.0.0.1:1" }, "resources": ["projects"] }""");
        await using var api = await ApiServer.StartAsync(static _ => Answer.Json("""[{ "id": 1 }]"""));

        var run = await DriftAsync(api);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("projects.schema: note: nothing is declared of its records: restsource infer writes a sample of them", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 record of 1 resource: 0 breaking, 1 note.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("discard_value", "budget", "1.5")]
    [InlineData("discard_row", "rank", "null")]
    public async Task Drift_OfWhatAContractLeavesOut_IsNotBreaking(string contract, string field, string value)
    {
        WriteConfig();
        _workplace.Write(Config, _workplace.Read(Config).Replace("\"primary_key\"", $"\"schema_contract\": \"{contract}\", \"primary_key\"", StringComparison.Ordinal));
        var record = JsonNode.Parse(AsDeclared)!;
        record[field] = JsonNode.Parse(value);
        await using var api = await ApiServer.StartAsync(_ => Answer.Json($$"""{ "data": [{{record.ToJsonString()}}], "total": 1 }"""));

        var run = await DriftAsync(api);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains($"projects.{field}: note", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_OfUnknownFieldsWhereColumnsAreFrozen_IsBreaking()
    {
        WriteConfig();
        _workplace.Write(Config, _workplace.Read(Config).Replace("\"primary_key\"", "\"schema_contract\": \"freeze\", \"primary_key\"", StringComparison.Ordinal));
        await using var api = await ApiServer.StartAsync(_ => Answer.Json($$"""{ "data": [{{AsDeclared.Replace("\"id\"", "\"budget\": 1, \"id\"", StringComparison.Ordinal)}}], "total": 1 }"""));

        Assert.Equal(ExitCodes.Errors, (await DriftAsync(api)).ExitCode);
    }

    [Fact]
    public async Task Drift_OfAnApiThatDoesNotAnswer_SaysWhatToDo()
    {
        WriteConfig();
        await using var api = await ApiServer.StartAsync(_ => Answer.Status(404));

        var run = await DriftAsync(api);

        Assert.Equal((ExitCodes.Failed, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("check client.base_url and endpoint.path", run.Error, StringComparison.Ordinal);
    }

    private void WriteConfig(string paginator = """{ "type": "offset", "limit": 10 }""") => _workplace.Write(Config, $$"""
        {
          "client": { "base_url": "http://127.0.0.1:1" },
          "resources": [{
            "name": "projects", "primary_key": "id", "schema": { "sample": "samples/projects.json" },
            "endpoint": { "data_selector": "data", "paginator": {{paginator}} }
          }]
        }
        """);

    private Task<CommandRun> DriftAsync(ApiServer api, params string[] options) => _workplace.RunAsync(["drift", Config, "--base-url", api.BaseUrl.ToString(), .. options]);
}
