using System.Text.Json.Nodes;
using RestSource.Tool.Dlt;

namespace RestSource.Tool.Tests.Support;

/// <summary>Imports of Python that stands in a test.</summary>
internal static class Imports
{
    /// <summary>Imports a file of one source.</summary>
    public static (JsonObject Config, string[] Losses) Of(string python)
    {
        var import = DltImport.Of("/w/pipeline.py", python);
        return (Assert.Single(import.Sources).Config, WordsOf(import));
    }

    /// <summary>What an import says of what it lost, without what to do about it.</summary>
    public static string[] WordsOf(DltImport import) => [.. import.Losses.Select(static loss => $"({loss.Place.Line},{loss.Place.Column}) {loss.What}")];

    /// <summary>Asserts that JSON is as written, whatever its layout.</summary>
    public static void AssertJson(string expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"expected {expected}\nactual   {actual?.ToJsonString()}");
}
