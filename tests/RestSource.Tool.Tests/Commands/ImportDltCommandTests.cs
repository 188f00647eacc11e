using RestSource.TestKit;
using RestSource.Tool.Dlt;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

public sealed class ImportDltCommandTests : IDisposable
{
    private const string TwoSources = """
        shop = rest_api_source({"client": {"base_url": "https://shop.example.com"}, "resources": ["orders"]})
        crm = rest_api_source({"client": {"base_url": "https://crm.example.com"}, "resources": ["people"]})
        """;

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    /// <summary>The configs of the samples, as documents hold them that were written for dlt.</summary>
    public static TheoryData<string> Documents { get; } = [.. Directory.EnumerateFiles(Fixtures).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Fixtures => Path.Combine(AppContext.BaseDirectory, "Dlt", "Fixtures");

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Import_OfADocument_WritesAConfigInOrder(string document)
    {
        _workplace.Write(document, await File.ReadAllTextAsync(Path.Combine(Fixtures, document)));

        var run = await _workplace.RunAsync("import", "dlt", document, "--output", "out.restsource.json");

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Error));
        Snapshot.Matches(
            $"{run.Output.Replace(_workplace.PathOf(string.Empty), "/w", StringComparison.Ordinal).ReplaceLineEndings("\n")}\n{_workplace.Read("out.restsource.json")}",
            $"{Path.GetFileNameWithoutExtension(document)}.txt");
    }

    [Fact]
    public void Import_OfADocumentThatIsCutOffAnywhere_EndsAndSaysWhatItCould()
    {
        var text = File.ReadAllText(Path.Combine(Fixtures, "scripted.py"));

        for (var length = 0; length < text.Length; length += 3)
        {
            Assert.All(DltImport.Of("/w/p.py", text[..length]).Losses, static loss => Assert.NotEmpty(loss.Advice));
        }
    }

    [Fact]
    public async Task Import_OfSeveralSources_WritesAFileForEach()
    {
        _workplace.Write("pipeline.py", TwoSources);

        var run = await _workplace.RunAsync("import", "dlt", "pipeline.py");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal(["crm.restsource.json", "pipeline.py", "shop.restsource.json"], _workplace.Files);
    }

    [Fact]
    public async Task Import_OfSeveralSourcesIntoOneFile_SaysWhatTheirFilesWouldBe()
    {
        _workplace.Write("pipeline.py", TwoSources);

        var run = await _workplace.RunAsync("import", "dlt", "pipeline.py", "--output", "all.restsource.json");

        Assert.Contains("(shop.restsource.json, crm.restsource.json)", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Equal(["pipeline.py"], _workplace.Files);
    }

    [Fact]
    public async Task Import_OverAFile_NeedsToBeForced()
    {
        _workplace.Write("pipeline.py", TwoSources);
        _workplace.Write("crm.restsource.json", "mine");

        var refused = await _workplace.RunAsync("import", "dlt", "pipeline.py");
        Assert.Contains("write over it with --force", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, refused.ExitCode);
        Assert.Equal(["crm.restsource.json", "pipeline.py"], _workplace.Files);
        Assert.Equal("mine", _workplace.Read("crm.restsource.json"));

        Assert.Equal(ExitCodes.Success, (await _workplace.RunAsync("import", "dlt", "pipeline.py", "--force")).ExitCode);
        Assert.Contains("crm.example.com", _workplace.Read("crm.restsource.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAConfigWithMistakes_WritesItAndShowsThem()
    {
        _workplace.Write("pipeline.py", """rest_api_source({"client": {"base_url": base_url()}, "resources": ["orders"]})""");

        var run = await _workplace.RunAsync("import", "dlt", "pipeline.py");

        Assert.Equal(ExitCodes.Errors, run.ExitCode);
        Assert.Collection(
            run.Lines,
            line => Assert.Equal($"{_workplace.PathOf("pipeline.restsource.json")}: written", line),
            line => Assert.StartsWith($"{_workplace.PathOf("pipeline.py")}(1,41): client.base_url: a call of 'base_url' did not come along: write its value", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"{_workplace.PathOf("pipeline.restsource.json")}(2,13): error RSG0003: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("print('nothing here')", "holds no REST source that can be read")]
    [InlineData("source = rest_api_source(make())", "config: a call of 'make' did not come along")]
    [InlineData("source = rest_api_source({'client': {)", "(1,38): A statement did not come along: This ')' does not close the '{' of line 1.")]
    public async Task Import_OfNoSource_SaysWhatItLookedForAndWhatItFound(string python, string words)
    {
        _workplace.Write("pipeline.py", python);

        var run = await _workplace.RunAsync("import", "dlt", "pipeline.py");

        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Equal(["pipeline.py"], _workplace.Files);
    }
}
