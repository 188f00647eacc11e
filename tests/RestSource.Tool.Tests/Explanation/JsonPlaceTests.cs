using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Parents;
using RestSource.Tool.Explanation.Requests;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Interpretation.Selectors;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Explanation;

public sealed class JsonPlaceTests
{
    [Theory]
    [InlineData("data")]
    [InlineData("$.a.b['c d']")]
    [InlineData("a[0].b")]
    [InlineData("a[2]")]
    [InlineData("a[-1].b")]
    [InlineData("a[*].b")]
    [InlineData("$..total")]
    [InlineData("['x','y'].z")]
    public void TryPut_OfAPath_LeadsToTheValue(string path)
    {
        JsonNode? root = new JsonObject { ["other"] = 1 };

        Assert.True(JsonPlace.TryPut(ref root, [.. SelectorOf(path).Steps], JsonValue.Create("here")));

        var element = JsonSerializer.SerializeToElement(root);
        Assert.Equal("here", ParentValue.Find(new JsonRecord(element), SelectorInterpreter.Of(SelectorOf(path)))?.GetString());
        Assert.Equal(1, element.GetProperty("other").GetInt32());
    }

    [Fact]
    public void TryPut_OfTwoPathsThatShareTheirBeginning_KeepsBoth()
    {
        JsonNode? root = null;

        Assert.True(JsonPlace.TryPut(ref root, [.. SelectorOf("page.total").Steps], JsonValue.Create(9)));
        Assert.True(JsonPlace.TryPut(ref root, [.. SelectorOf("page.items").Steps], new JsonArray(1)));

        Imports.AssertJson("""{ "page": { "total": 9, "items": [1] } }""", root);
    }

    [Theory]
    [InlineData("a[?@.x == 1].b")]
    [InlineData("a[1:3]")]
    [InlineData("other.deeper")]
    [InlineData("other")]
    [InlineData("[0]")]
    public void TryPut_WhereItCannot_SaysSo(string path)
    {
        JsonNode? root = new JsonObject { ["other"] = 1 };

        Assert.False(JsonPlace.TryPut(ref root, [.. SelectorOf(path).Steps], JsonValue.Create("here")));
    }

    private static Configuration.Model.SelectorModel SelectorOf(string path) => Configs.SourceOf($$"""
        { "client": { "base_url": "https://api.example.com" }, "resources": [{ "name": "a", "endpoint": { "path": "a", "paginator": "single_page", "data_selector": {{JsonSerializer.Serialize(path)}} } }] }
        """).Resources[0].Endpoint.DataSelector!;
}
