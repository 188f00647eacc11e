using RestSource.Tool.Refinement;

namespace RestSource.Tool.Tests.Refinement;

/// <summary>Changes of a config's text leave comments and layout alone.</summary>
public sealed class ConfigEditsTests
{
    [Theory]
    [InlineData(
        """{ "resources": [{ "name": "a" }] }""",
        """{ "resources": [{ "name": "a", "columns": { "x": { "nullable": true } } }] }""")]
    [InlineData(
        """{ "resources": ["b", "a"] }""",
        """{ "resources": ["b", { "name": "a", "columns": { "x": { "nullable": true } } }] }""")]
    [InlineData(
        """{ "resources": [{ "name": "a", "columns": { } }] }""",
        """{ "resources": [{ "name": "a", "columns": { "x": { "nullable": true }  } }] }""")]
    [InlineData(
        """{ "resources": [{ "name": "a", "columns": { "x": { "nullable": false, "data_type": "text" } } }] }""",
        """{ "resources": [{ "name": "a", "columns": { "x": { "nullable": true, "data_type": "text" } } }] }""")]
    [InlineData(
        """{ "resources": [{ "name": "a", "columns": [{ "name": "x", "data_type": "text", }, ] }] }""",
        """{ "resources": [{ "name": "a", "columns": [{ "name": "x", "data_type": "text", "nullable": true }, ] }] }""")]
    [InlineData(
        """{ "resources": [{ "name": "a", "columns": [{ "name": "y" }] }] }""",
        """{ "resources": [{ "name": "a", "columns": [{ "name": "y" }, { "name": "x", "nullable": true }] }] }""")]
    [InlineData(
        "{\n  \"resources\": [\n    {\n      \"name\": \"a\", // the first\n      \"primary_key\": \"id\" // its key\n      // and no more\n    }\n  ]\n}",
        "{\n  \"resources\": [\n    {\n      \"name\": \"a\", // the first\n      \"primary_key\": \"id\", // its key\n      \"columns\": { \"x\": { \"nullable\": true } }\n      // and no more\n    }\n  ]\n}")]
    [InlineData(
        "{\n\t\"resources\": [\n\t\t{\n\t\t\t\"name\": \"a\", /* one */\n\t\t\t\"columns\": {\n\t\t\t\t\"y\": {}, // why\n\t\t\t},\n\t\t},\n\t],\n}",
        "{\n\t\"resources\": [\n\t\t{\n\t\t\t\"name\": \"a\", /* one */\n\t\t\t\"columns\": {\n\t\t\t\t\"y\": {}, // why\n\t\t\t\t\"x\": { \"nullable\": true }\n\t\t\t},\n\t\t},\n\t],\n}")]
    public void WithColumn_InAnyLayout_ChangesThatColumnAlone(string before, string after) =>
        Assert.Equal(after, new ConfigEdits(before, "a").WithColumn("x", "nullable", "true"));

    [Theory]
    [InlineData(
        """{ "resources": [{ "name": "a" }] }""",
        """{ "resources": [{ "name": "a", "schema": { "sample": "s.json" } }] }""")]
    [InlineData(
        """{ "resources": [{ "name": "a", "schema": { "openapi": "o.json#/x" } }] }""",
        """{ "resources": [{ "name": "a", "schema": { "openapi": "o.json#/x", "sample": "s.json" } }] }""")]
    public void WithSample_OfAResourceWithoutOne_NamesIt(string before, string after) =>
        Assert.Equal(after, new ConfigEdits(before, "a").WithSample("s.json"));

    [Theory]
    [InlineData("""{ "resources": [{ "name": "a", "schema": { "sample": "s.json" } }] }""", "s.json")]
    [InlineData("""{ "resources": [{ "name": "a", "schema": { "sample": ["s.json", "t.json"] } }] }""", "s.json")]
    [InlineData("""{ "resources": ["a"], "resource_defaults": { "schema": { "sample": "s.json" } } }""", "s.json")]
    [InlineData("""{ "resources": ["a"] }""", null)]
    public void SampleName_OfAResource_IsItsFirst(string text, string? name) => Assert.Equal(name, new ConfigEdits(text, "a").SampleName);
}
