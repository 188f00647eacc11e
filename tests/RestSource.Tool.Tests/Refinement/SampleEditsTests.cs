using System.Text.Json.Nodes;
using RestSource.Tool.Refinement;

namespace RestSource.Tool.Tests.Refinement;

public sealed class SampleEditsTests
{
    [Theory]
    [InlineData("[{ \"id\": 1 }]", "[{ \"id\": 1 }, { \"id\": 2 }]")]
    [InlineData("{\n  \"data\": [\n    {\n      \"id\": 1\n    }\n  ],\n  \"total\": 1\n}", "{\n  \"data\": [\n    {\n      \"id\": 1\n    },\n    {\n      \"id\": 2\n    }\n  ],\n  \"total\": 1\n}")]
    [InlineData("[\n  { \"id\": 1 }\n]", "[\n  { \"id\": 1 },\n  { \"id\": 2 }\n]")]
    [InlineData("[\r\n  {\r\n    \"id\": 1\r\n  }\r\n]", "[\r\n  {\r\n    \"id\": 1\r\n  },\r\n  {\r\n    \"id\": 2\r\n  }\r\n]")]
    [InlineData("{ \"id\": 1 }", "[{ \"id\": 1 }, { \"id\": 2 }]")]
    public void Append_ToASample_KeepsItsLayout(string before, string after) =>
        Assert.Equal(after, SampleEdits.Append(before, selector: null, [JsonNode.Parse("""{ "id": 2 }""")]));

    [Fact]
    public void Append_ToASampleWithoutRecords_IsNotPossible() => Assert.Null(SampleEdits.Append("""{ "data": [] }""", selector: null, [JsonNode.Parse("""{ "id": 2 }""")]));
}
