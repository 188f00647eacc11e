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

    [Theory]
    [InlineData("""{ "userId": 1, "user_id": 2 }""", "'userId' and 'user_id' of 'orders' would both be loaded as 'user_id'")]
    [InlineData("""{ "owner": { "name": "" }, "owner__name": "" }""", "'owner.name' and 'owner__name' of 'orders' would both be loaded as 'owner__name'")]
    [InlineData("""{ "tags": [1], "Tags": [2] }""", "'tags' and 'Tags' of 'orders' would both be loaded as 'tags'")]
    [InlineData("""{ "lines": [{ "no": 1, "NO": 1 }] }""", "'no' and 'NO' of 'orders' would both be loaded as 'no'")]
    [InlineData("""{ "lines": [{ "a": [1] }], "lines__a": [1] }""", "'lines__a' and 'a' of 'orders' would both be loaded as 'lines__a'")]
    [InlineData("""{ "_dlt_id": 1 }""", "'_dlt_id' and '_dlt_id' of 'orders' would both be loaded as '_dlt_id'")]
    public void TwoFieldsOfOneColumn_AreAnErrorWhereTheyAreLoaded(string record, string words)
    {
        var project = new GeneratorProject
        {
            Files =
            [
                ("/demo/shop.restsource.json", """{ "client": { "base_url": "https://api.example.com" }, "resources": [{ "name": "orders", "schema": { "sample": "orders.json" } }] }"""),
                ("/demo/orders.json", $"[{record}]"),
            ],
        };

        Assert.DoesNotContain(GeneratorRun.Of(new RestSourceGenerator(), project).Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var loading = GeneratorRun.Of(new RestSourceGenerator(), project with { References = GeneratorProject.RunningReferences });
        var diagnostic = Assert.Single(loading.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("RSG9004", diagnostic.Id);
        Assert.Equal("/demo/shop.restsource.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains(words, diagnostic.GetMessage(formatProvider: null), StringComparison.Ordinal);
    }

    private static GeneratorRun Run(LanguageVersion version) =>
        GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(Configs.Path, Configs.Tracker) with { LanguageVersion = version });
}
