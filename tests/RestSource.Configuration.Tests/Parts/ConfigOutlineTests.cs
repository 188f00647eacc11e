using RestSource.Configuration.Parts;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Tests.Parts;

public class ConfigOutlineTests
{
    private const string Config = """
        {
          "client": { "base_url": "https://api.example.com", "paginator": "single_page" },
          "resource_defaults": { "write_disposition": "append", "columns": { "id": { "data_type": "bigint" } } },
          "resources": [
            "users", // the first
            { "name": "projects", "endpoint": { "path": "v1/projects" } },
            { "name": "tasks" },
          ]
        }
        """;

    [Fact]
    public void Read_Resources_AreTheirTextsAlone() =>
        Assert.Equal(
            ["\"users\"", "{ \"name\": \"projects\", \"endpoint\": { \"path\": \"v1/projects\" } }", "{ \"name\": \"tasks\" }"],
            Read(Config).Resources.Select(static resource => resource.Text));

    [Theory]
    [InlineData("{\n  \"client\"", "// moved\n{ \"name\": \"other\",\n  \"client\"")]
    [InlineData("\"resources\": [", "\"resources\": [\n\n")]
    [InlineData("// the first", "// first")]
    public void Read_AnotherPlace_LeavesResourcesEqual(string from, string to) =>
        Assert.Equal(Read(Config).Resources, Read(Config.Replace(from, to, StringComparison.Ordinal)).Resources);

    [Theory]
    [InlineData("v1/projects", "v2/projects", new[] { true, false, true })]
    [InlineData("single_page", "offset", new[] { false, false, false })]
    [InlineData("append", "replace", new[] { false, false, false })]
    public void Read_AnEdit_ChangesWhatDependsOnIt(string from, string to, bool[] isEqual) =>
        Assert.Equal(isEqual, Read(Config).Resources.Zip(Read(Config.Replace(from, to, StringComparison.Ordinal)).Resources, static (before, after) => before == after));

    [Fact]
    public void Join_MistakesOfParts_StandWhereTheyAreInTheFile()
    {
        var config = Config.Replace("\"append\"", "\"apend\"", StringComparison.Ordinal).Replace("\"v1/projects\"", "1", StringComparison.Ordinal)
            .Replace("\"tasks\"", "\"users\"", StringComparison.Ordinal);
        var diagnostics = Compile(config).Diagnostics;

        Assert.Equal(["\"apend\"", "1", "\"users\""], diagnostics.Select(diagnostic => config.Substring(diagnostic.Span.Start, diagnostic.Span.Length)));
        Assert.Equal([2, 5, 6], diagnostics.Select(static diagnostic => diagnostic.Start.Line));
        Assert.Equal(config.LastIndexOf("\"users\"", StringComparison.Ordinal), diagnostics[2].Span.Start);
    }

    [Fact]
    public void Join_ResourceThatCouldNotBeReadWhole_IsBoundAsFarAsItGoes()
    {
        var config = Config.Replace("\"path\": \"v1/projects\" }", "\"path\": \"v1/projects\"", StringComparison.Ordinal);
        var compiled = Compile(config);

        Assert.Equal("RSG0001", compiled.Diagnostics[0].Rule.Id);
        Assert.Equal(["users", "projects"], compiled.Source!.Resources.Select(static resource => resource.Name).Take(2));
    }

    [Fact]
    public void Join_ASampleThatTwoResourcesName_IsFaultyOnce()
    {
        const string Named = "\"schema\": { \"sample\": \"s.json\" }";
        var config = Config.Replace("\"tasks\"", "\"tasks\", " + Named, StringComparison.Ordinal).Replace("\"projects\",", "\"projects\", " + Named + ",", StringComparison.Ordinal);

        var faults = Compile(config, new SampleFile("/s.json", "[ { \"id\": 1 } ")).Diagnostics.Where(static diagnostic => diagnostic.Path == "/s.json");

        Assert.Equal("RSG0001", Assert.Single(faults).Rule.Id);
    }

    private static ConfigOutline Read(string config) => ConfigOutline.Read(new ConfigFile("/a.restsource.json", config), CancellationToken.None);

    private static CompiledConfig Compile(string config, params SampleFile[] samples)
    {
        var outline = Read(config);
        var library = new SampleLibrary(samples.ToEquatableArray());
        return outline.Join([.. outline.Resources.Select(text => CompiledResource.Of(text, library, CancellationToken.None))]);
    }
}
