using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Pipeline;

public class HostDiagnosticsTests
{
    [Fact]
    public void AProjectBelowCSharp11_GetsADiagnosticAndNoFiles()
    {
        var run = Run(LanguageVersion.CSharp10);

        var diagnostic = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "RSG9002");
        Assert.Equal(Configs.Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("10.0", diagnostic.GetMessage(formatProvider: null), StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp13)]
    public void AProjectOfCSharp11OrLater_GetsFiles(LanguageVersion version) => Assert.NotEmpty(Run(version).Files);

    [Fact]
    public void TwoSourcesOfOneName_BothGetFilesAndTheSecondADiagnostic()
    {
        var run = GeneratorRun.Of(new RestSourceGenerator(), new GeneratorProject
        {
            Files = [("/demo/b/tracker.restsource.json", Configs.Tracker), ("/demo/a/Tracker.restsource.json", Configs.Tracker)],
        });

        var diagnostic = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "RSG9003");
        Assert.Equal("/demo/b/tracker.restsource.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("Tracker2", diagnostic.GetMessage(formatProvider: null), StringComparison.Ordinal);
        Assert.Contains("Tracker.g.cs", run.Files.Keys);
        Assert.Contains("Tracker2.g.cs", run.Files.Keys);
    }

    private static GeneratorRun Run(LanguageVersion version) =>
        GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(Configs.Path, Configs.Tracker) with { LanguageVersion = version });
}
