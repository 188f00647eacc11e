using RestSource.TestKit.Server;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

/// <summary>New sources that cannot be written: why, what to do, and that nothing is left.</summary>
public sealed class NewCommandFailureTests : IDisposable
{
    private const string Config = "tracker.restsource.json";

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("../tracker")]
    [InlineData("a\\b")]
    public async Task New_OfWhatIsNoName_AsksForOne(string name)
    {
        var run = await _workplace.RunAsync("new", name, "--base-url", "https://api.example.com", "--resource", "/projects", "--no-look");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("names no source", run.Error, StringComparison.Ordinal);
        Assert.Empty(_workplace.Files);
    }

    [Theory]
    [InlineData(401, "{}", "no key. To send one: --auth none, bearer")]
    [InlineData(404, "{}", "check client.base_url and endpoint.path")]
    [InlineData(200, "<html>", "Nothing was written.")]
    [InlineData(200, """{ "left": [{ "a": 1 }], "right": [{ "a": 1 }] }""", "It holds the lists \"left\" (1 items), \"right\" (1 items).")]
    [InlineData(200, """{ "ok": false }""", "It holds no list: an object with \"ok\".")]
    public async Task New_WhereNothingCanBeSeen_SaysWhyAndWritesNothing(int status, string body, string words)
    {
        await using var api = await ApiServer.StartAsync(_ => Answer.Json(body, status));

        var run = await _workplace.NewAsync(api, "--resource", "/projects");

        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Empty(_workplace.Files);
    }

    [Fact]
    public async Task New_WithAWrongKey_SaysWhatWasSentAndWhichVariableHoldsIt()
    {
        await using var api = await ApiServer.StartAsync(static _ => Answer.Json("{}", status: 401));
        _workplace.Variables["tracker__token"] = "very-secret-key";

        var run = await _workplace.NewAsync(api, "--auth", "bearer", "--resource", "/projects");

        Assert.Contains("Sent: a token, in the header Authorization: Bearer ***", run.Error, StringComparison.Ordinal);
        Assert.Contains("From: Tracker__Token in the environment", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret-key", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Config)]
    [InlineData("samples/projects.json")]
    public async Task New_OverAFile_AsksForForceBeforeItAsksTheApi(string file)
    {
        await using var api = await PagedApi.StartAsync("offset");
        _workplace.Write(file, "before");

        var run = await _workplace.NewAsync(api, "--resource", "/projects");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("or write over it with --force", run.Error, StringComparison.Ordinal);
        Assert.Empty(api.Requests);
        Assert.Equal([file], _workplace.Files);
        Assert.Equal(ExitCodes.Success, (await _workplace.NewAsync(api, "--resource", "/projects", "--force")).ExitCode);
    }

    [Fact]
    public async Task New_WithValuesThatDoNotSuffice_SaysWhatIsMissing()
    {
        var run = await _workplace.RunAsync("new", "tracker", "--base-url", "https://api.example.com", "--auth", "basic", "--resource", "/projects", "--set", "username=ada");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("Tracker__Password", run.Error, StringComparison.Ordinal);
        Assert.Empty(_workplace.Files);
    }

    [Theory]
    [InlineData("--auth", "digest", "--auth takes none, bearer")]
    [InlineData("--auth", "oauth2", "needs the URL that gives tokens")]
    [InlineData("--resource", "/a/{b", "No config can be made of that")]
    public async Task New_OfWhatMakesNoConfig_SaysWhatToWrite(string option, string value, string words)
    {
        var run = await _workplace.RunAsync("new", "tracker", "--base-url", "https://api.example.com", option, value);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Empty(_workplace.Files);
    }
}
