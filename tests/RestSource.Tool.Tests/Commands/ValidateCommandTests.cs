using System.Text.Json;
using RestSource.TestKit;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private const string Sound = """
        {
          "client": { "base_url": "https://api.example.com" },
          "resources": [{ "name": "orders", "primary_key": "id", "columns": { "id": { "data_type": "bigint" } }, "endpoint": { "paginator": "single_page" } }]
        }
        """;

    private const string Misspelled = """
        {
          "client": { "base_url": "https://api.example.com", "auth": { "type": "api_kee", "api_key": "k-12345" } },
          "resources": [{ "name": "orders", "endpoint": { "paginator": { "type": "offset", "limt": 100 } } }]
        }
        """;

    // Its secret is a warning, and its records are unknown: a note.
    private const string Doubtful = """
        {
          "client": { "base_url": "https://api.example.com", "auth": { "type": "bearer", "token": "k-12345" } },
          "resources": [{ "name": "orders", "endpoint": { "paginator": "single_page" } }]
        }
        """;

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Validate_OfASoundConfig_SaysNothing()
    {
        _workplace.Write("shop.restsource.json", Sound);

        Assert.Equal(new CommandRun(ExitCodes.Success, string.Empty, string.Empty), await _workplace.RunAsync("validate", "shop.restsource.json"));
    }

    [Fact]
    public async Task Validate_OfMistakes_PrintsThemAsABuildDoes()
    {
        _workplace.Write("shop.restsource.json", Misspelled);
        _workplace.Write("sound.restsource.json", Sound);

        var run = await _workplace.RunAsync("validate", "sound.restsource.json", "shop.restsource.json", "./shop.restsource.json");

        var path = _workplace.PathOf("shop.restsource.json");
        Assert.Equal(
            [
                $"{path}(2,72): error RSG0009: This is not a value of 'type'. Did you mean 'api_key'? Known values: bearer, api_key, http_basic, oauth2_client_credentials, custom. (docs/diagnostics/RSG0009.md)",
                $"{path}(3,84): error RSG0002: 'limt' is not a key of the paginator 'offset'. Did you mean 'limit'? Known keys: type, limit, offset, offset_param, offset_body_path, limit_param, limit_body_path, total_path, maximum_offset, stop_after_empty_page, has_more_path, max_pages. (docs/diagnostics/RSG0002.md)",
            ],
            run.Lines);
        Assert.Equal(ExitCodes.Errors, run.ExitCode);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Validate_OnATerminal_ShowsEachLineWithCaretsAndNoSecret()
    {
        using var workplace = new Workplace { IsTerminal = true };
        workplace.Write("shop.restsource.json", Misspelled);
        workplace.Write("crm.restsource.json", Doubtful);

        var run = await workplace.RunAsync("validate", "--notes", "shop.restsource.json", "crm.restsource.json");

        Assert.DoesNotContain("k-12345", run.Output, StringComparison.Ordinal);
        Snapshot.Matches(run.Output.Replace(workplace.PathOf(string.Empty), "/w", StringComparison.Ordinal), "report.txt");
    }

    [Theory]
    [InlineData("--plain", "warning RSG2001", ExitCodes.Success)]
    [InlineData("--warnaserror", "error RSG2001", ExitCodes.Errors)]
    public async Task Validate_OfAWarning_FailsOnlyWhenAskedTo(string option, string line, int exitCode)
    {
        _workplace.Write("shop.restsource.json", Doubtful);

        var run = await _workplace.RunAsync("validate", "shop.restsource.json", option);

        Assert.Contains(line, Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public async Task Validate_WithNotes_PrintsThemToo()
    {
        _workplace.Write("shop.restsource.json", Doubtful);

        var run = await _workplace.RunAsync("validate", "shop.restsource.json", "--notes");

        Assert.Contains(run.Lines, static line => line.Contains(": info RSG5003: ", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Fact]
    public async Task Validate_AsJson_HoldsPlacesAndWords()
    {
        _workplace.Write("shop.restsource.json", Doubtful);

        var run = await _workplace.RunAsync("validate", "shop.restsource.json", "--json");

        using var document = JsonDocument.Parse(run.Output);
        var report = document.RootElement;
        Assert.Equal((0, 1, 1), (report.GetProperty("errors").GetInt32(), report.GetProperty("warnings").GetInt32(), report.GetProperty("notes").GetInt32()));
        var warning = report.GetProperty("diagnostics").EnumerateArray().Single(static diagnostic => diagnostic.GetProperty("severity").GetString() == "warning");
        Assert.Equal(_workplace.PathOf("shop.restsource.json"), warning.GetProperty("file").GetString());
        Assert.Equal("RSG2001", warning.GetProperty("id").GetString());
        Assert.Equal(
            (2, 91, 2, 100),
            (warning.GetProperty("line").GetInt32(), warning.GetProperty("column").GetInt32(), warning.GetProperty("endLine").GetInt32(), warning.GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public async Task Validate_WithSarif_WritesALog()
    {
        _workplace.Write("shop.restsource.json", Misspelled);

        var run = await _workplace.RunAsync("validate", "shop.restsource.json", "--sarif", "log.sarif");

        Assert.Equal(2, run.Lines.Length);
        Assert.Equal(["log.sarif", "shop.restsource.json"], _workplace.Files);
        var folder = new Uri(_workplace.PathOf(string.Empty)).AbsoluteUri;
        Snapshot.Matches(_workplace.Read("log.sarif").Replace(folder, "file:///w", StringComparison.Ordinal), "log.json");
    }

    [Theory]
    [InlineData("Required argument missing for command: 'validate'.", "validate")]
    [InlineData("'--warn-as-error' is no option of this command.", "validate", "shop.restsource.json", "--warn-as-error")]
    public async Task Validate_CalledWrongly_SaysWhatThereIs(string mistake, params string[] args)
    {
        var run = await _workplace.RunAsync(args);

        Assert.Equal(mistake + Environment.NewLine + "What there is to write: restsource validate --help" + Environment.NewLine, run.Error);
        Assert.Equal((ExitCodes.Usage, string.Empty), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("gone.restsource.json", "is not there: name configs by their paths, from the folder you are in.")]
    [InlineData(".", "is a folder: name the configs in it.")]
    public async Task Validate_OfNoFile_SaysSo(string file, string mistake)
    {
        var run = await _workplace.RunAsync("validate", file);

        Assert.EndsWith(mistake + Environment.NewLine, run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
    }

    [Fact]
    public async Task Validate_WithALogThatCannotBeWritten_SaysSoAndLeavesNothing()
    {
        _workplace.Write("shop.restsource.json", Sound);

        var run = await _workplace.RunAsync("validate", "shop.restsource.json", "--sarif", "gone/log.sarif");

        Assert.Contains("Name a file in a folder that is there", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Equal(["shop.restsource.json"], _workplace.Files);
    }
}
