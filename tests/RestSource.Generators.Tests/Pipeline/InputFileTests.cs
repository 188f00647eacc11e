using RestSource.TestKit;

namespace RestSource.Generators.Tests.Pipeline;

public class InputFileTests
{
    [Theory]
    [InlineData("/demo/tracker.restsource.json", null, true)]
    [InlineData("/demo/TRACKER.RESTSOURCE.JSON", null, true)]
    [InlineData("/demo/tracker.restsource.json", "false", false)]
    [InlineData("/demo/tracker.json", null, false)]
    [InlineData("/demo/tracker.json", "true", true)]
    [InlineData("/demo/tracker.jsonc", "True", true)]
    public void AFile_IsAConfigByNameOrByMetadata(string path, string? metadata, bool isConfig)
    {
        var run = GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(path, Configs.Tracker) with
        {
            Metadata = metadata is null ? new Dictionary<string, string>() : new Dictionary<string, string> { [path] = metadata },
        });

        Assert.Equal(isConfig, run.Files.Count > 0);
    }

    [Fact]
    public void AFileMentionedTwice_IsReadOnce()
    {
        var run = GeneratorRun.Of(new RestSourceGenerator(), new GeneratorProject
        {
            Files =
            [
                (Configs.Path, Configs.Tracker), (Configs.Path, Configs.Tracker), (Configs.SamplePath, Configs.Sample), (Configs.SamplePath, Configs.Sample),
            ],
        });

        Assert.Empty(run.Diagnostics);
        Assert.Null(run.Result.Exception);
        Assert.Equal(4, run.Files.Count);
    }
}
