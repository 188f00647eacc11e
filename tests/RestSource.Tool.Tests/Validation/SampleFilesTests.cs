using System.Xml.Linq;
using RestSource.Tool.Tests.Support;
using RestSource.Tool.Validation;

namespace RestSource.Tool.Tests.Validation;

/// <summary>The tool finds the samples that a build finds.</summary>
public sealed class SampleFilesTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void Patterns_AreThoseOfTheBuild()
    {
        var props = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "RestSource.Generators.props"));
        var items = props.Descendants("AdditionalFiles").ToArray();
        var excludes = string.Join(';', items.Select(static item => item.Attribute("Exclude")!.Value).Append(props.Descendants("RestSourceExcludes").Single().Value));

        Assert.Equal(
            SampleFiles.Included.Order(StringComparer.Ordinal),
            items.Select(static item => item.Attribute("Include")!.Value).Where(static pattern => pattern != "**/*.restsource.json").Order(StringComparer.Ordinal));
        Assert.Equal(
            SampleFiles.Excluded.Order(StringComparer.Ordinal),
            excludes.Split(';').Where(pattern => !pattern.Contains('$', StringComparison.Ordinal) && !SampleFiles.Included.Contains(pattern)).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("samples/orders.json", true)]
    [InlineData("feeds/samples/2026/orders.json", true)]
    [InlineData("orders.sample.json", true)]
    [InlineData("answers/orders.json", true)]
    [InlineData("orders.json", false)]
    [InlineData("bin/samples/orders.json", false)]
    [InlineData("samples/other.restsource.json", false)]
    [InlineData("samples/orders.txt", false)]
    public async Task Validate_OfAConfigThatNamesASample_FindsWhatTheBuildFinds(string sample, bool isFound)
    {
        _workplace.Write("shop.csproj", """<Project><ItemGroup><AdditionalFiles Include="$(Elsewhere)/a.json;answers\*.json" /></ItemGroup></Project>""");
        _workplace.Write(sample, """[{ "id": 1 }]""");
        _workplace.Write("feeds/shop.restsource.json", $$"""
            {
              "client": { "base_url": "https://api.example.com" },
              "resources": [{ "name": "orders", "primary_key": "id", "schema": { "sample": "../{{sample}}" }, "endpoint": { "paginator": "single_page" } }]
            }
            """);

        var run = await _workplace.RunAsync("validate", "feeds/shop.restsource.json");

        Assert.Equal(isFound ? [] : ["RSG5004"], run.Lines.Select(static line => line.Split(": ")[1].Split(' ')[1]));
    }

    [Fact]
    public async Task Validate_BelowABrokenProject_SaysWhichAndWhere()
    {
        _workplace.Write("shop.csproj", "<Project>");
        _workplace.Write("shop.restsource.json", "{}");

        var run = await _workplace.RunAsync("validate", "shop.restsource.json");

        Assert.StartsWith($"{_workplace.PathOf("shop.csproj")}(1,10) is not XML", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
    }
}
