using Microsoft.CodeAnalysis;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Pipeline;

public class DiagnosticLocationTests
{
    // Five mistakes in one file; each stands between guillemets, which the test takes out.
    private const string Marked = """
        {
          "client": { «"bas_url"»: "https://api.example.com", "base_url": "https://api.example.com" },
          "resources": [
            { "name": "projects", "endpoint": { "path": "/p", "paginator": { "type": «"offsets"», "limit": 10 } } },
            { "name": "issues", "endpoint": { "path": "/i", "paginator": { "type": "offset", "limit": «"10"» } } },
            { "name": «"issues"», "endpoint": { "path": "/j", "paginator": "single_page" } },
            { "name": "users", "endpoint": { "path": "/u", "paginator": "single_page", "data_selector": "data[«»" } }
          ]
        }
        """;

    [Fact]
    public void EveryDiagnostic_MarksCharactersOfTheConfig()
    {
        var config = Marked.Replace("«", string.Empty, StringComparison.Ordinal).Replace("»", string.Empty, StringComparison.Ordinal);
        var run = GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(Configs.Path, config));
        var mistakes = run.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();

        Assert.Equal(5, mistakes.Length);
        Assert.All(mistakes, diagnostic =>
        {
            var span = diagnostic.Location.GetLineSpan();
            var lines = config.Split('\n');

            Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
            Assert.Equal(Configs.Path, span.Path);
            Assert.Equal(
                diagnostic.Location.SourceSpan.Start,
                lines.Take(span.StartLinePosition.Line).Sum(static line => line.Length + 1) + span.StartLinePosition.Character);
            Assert.StartsWith("docs/diagnostics/RSG", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
        Assert.Equal(
            ["\"bas_url\"", "\"offsets\"", "\"10\"", "\"issues\""],
            mistakes.Take(4).Select(diagnostic => config.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
    }
}
