using System.Text.Json;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Hostile;

/// <summary>Whatever configs, their files and their project are called: what comes out of the whole pipeline compiles at the language floor, without a warning.</summary>
public class HostileProjectsTests
{
    [Theory]
    [InlineData("/demo folder/my shop.restsource.json")]
    [InlineData("/demo/größe 名前 😀.restsource.json")]
    [InlineData("C:\\Users\\Ada\\new\\shop.restsource.json")]
    [InlineData("\\\\server\\share\\shop.restsource.json")]
    [InlineData("/demo/a\\b\\nc.restsource.json")]
    [InlineData("/demo/</c>&amp;]]>.restsource.json")]
    [InlineData("/demo/{0}*?'.restsource.json")]
    [InlineData("/demo/ab\u2028c\u202E.restsource.json")]
    public void Paths(string path) => AssertCompiles(Project((path, Config("shop", "orders"))));

    [Theory]
    [InlineData("json", "json")]
    [InlineData("Json", "Resolver")]
    [InlineData("shop", "shop_json")]
    [InlineData("shop", "shop_source")]
    [InlineData("shop", "GeneratedFrom")]
    [InlineData("shop", "GeneratedFromAttribute")]
    [InlineData("shop", "JsonRecordResolver")]
    [InlineData("shop", "config.locations")]
    [InlineData("shop", "Config")]
    [InlineData("RestSource", "RestSource")]
    [InlineData("class", "namespace")]
    public void Names(string source, string resource) => AssertCompiles(Project(("/demo/x.restsource.json", Config(source, resource, "GeneratedFrom", "Resolver", "json", resource))));

    [Theory]
    [InlineData("RestSource")]
    [InlineData("RestSource.Json")]
    [InlineData("System.Text.Json")]
    [InlineData("class.1")]
    public void RootNamespaces(string name) => AssertCompiles(Project(("/demo/json.restsource.json", Config("json", "json"))) with
    {
        Properties = new Dictionary<string, string> { ["RootNamespace"] = name },
    });

    [Fact]
    public void ConfigsOfOneName_InOneProject() => AssertCompiles(Project(
        ("/demo/a/shop.restsource.json", Config("shop", "orders")),
        ("/demo/b/shop.restsource.json", Config("shop", "orders")),
        ("/demo/c/SHOP.restsource.json", Config("SHOP", "Orders", "ID", "id"))));

    private static void AssertCompiles(GeneratorProject project)
    {
        var before = project with { Properties = new Dictionary<string, string>(project.Properties) { ["RestSourcePreCompilation"] = "false" } };
        Assert.All([project, before], static each =>
        {
            var run = GeneratorRun.Of(new RestSourceGenerator(), each);
            Assert.Equal(each.Files.Count, run.Files.Keys.Count(static name => name.EndsWith(".Config.Locations.g.cs", StringComparison.Ordinal)));
            Assert.Empty(run.Problems());
        });
    }

    private static GeneratorProject Project(params (string Path, string Text)[] files) => new() { Files = files };

    private static string Config(string source, string resource, params string[] columns) => $$"""
        {
          "name": {{JsonSerializer.Serialize(source)}},
          "client": { "base_url": "https://api.example.com" },
          "resources": [{
            "name": {{JsonSerializer.Serialize(resource)}},
            "columns": { {{string.Join(", ", columns.Append("key").Distinct().Select(static column => $$"""{{JsonSerializer.Serialize(column)}}: { "data_type": "text" }"""))}} }
          }]
        }
        """;
}
