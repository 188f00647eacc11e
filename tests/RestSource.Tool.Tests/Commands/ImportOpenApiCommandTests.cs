using RestSource.TestKit;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

public sealed class ImportOpenApiCommandTests : IDisposable
{
    private const string Description = "tracker.json";

    private readonly Workplace _workplace = new();

    public ImportOpenApiCommandTests() => _workplace.Write(Description, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "OpenApi", "Fixtures", Description)));

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Import_OfADescription_WritesAConfigThatABuildWouldTake()
    {
        var run = await _workplace.RunAsync("import", "openapi", Description);

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal([Path.Combine("samples", "tracker.json"), "tracker.json", "tracker.restsource.json"], _workplace.Files);
        Snapshot.Matches(
            $"{run.Output.Replace(_workplace.PathOf(string.Empty), "/w", StringComparison.Ordinal).ReplaceLineEndings("\n")}\n{_workplace.Read("tracker.restsource.json")}",
            "tracker.txt");
    }

    [Fact]
    public async Task Import_OfADescriptionThatTheBuildFinds_LeavesItWhereItIs()
    {
        _workplace.Write("samples/api.json", _workplace.Read(Description));

        var run = await _workplace.RunAsync("import", "openapi", "samples/api.json", "--resource", "/projects", "--output", "t.restsource.json");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("\"openapi\": \"samples/api.json#/components/schemas/Project\"", _workplace.Read("t.restsource.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/projects/{project_id}", "\"paginator\": { \"type\": \"single_page\" }")]
    [InlineData("/projects/{project_id}/issues", "\"path\": \"/projects/{config.project_id}/issues\"")]
    public async Task Import_OfOnePath_TakesThatAlone(string path, string part)
    {
        var run = await _workplace.RunAsync("import", "openapi", Description, "--resource", path);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("project_id.endpoint.path".Replace("project_id", path.EndsWith("issues", StringComparison.Ordinal) ? "issues" : "projects", StringComparison.Ordinal), run.Output, StringComparison.Ordinal);
        Assert.Contains(part, _workplace.Read("tracker.restsource.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]", "describes no API in OpenAPI 3")]
    [InlineData("""{ "swagger": "2.0" }""", "Convert what is older")]
    [InlineData("{ \"openapi\": ", "(1,14) is not JSON")]
    [InlineData("""{ "openapi": "3.1.0" }""", "name the paths to read with --resource")]
    public async Task Import_OfAnythingElse_SaysWhatToDo(string text, string words)
    {
        _workplace.Write("api.json", text);

        var run = await _workplace.RunAsync("import", "openapi", "api.json");

        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Equal(["api.json", Description], _workplace.Files);
    }

    [Fact]
    public async Task Import_OfAPathThatIsNotThere_NamesThoseThatAre()
    {
        var run = await _workplace.RunAsync("import", "openapi", Description, "--resource", "/project");

        Assert.Contains("no GET of '/project' that answers in JSON. It has: /projects, ", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
    }
}
