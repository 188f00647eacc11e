using RestSource.Tool.Inference;

namespace RestSource.Tool.Tests.Inference;

public sealed class KeyFinderTests
{
    [Theory]
    [InlineData("""[{ "id": 1 }, { "id": 2 }]""", "id")]
    [InlineData("""[{ "name": "a", "Id": 1 }, { "name": "b", "Id": 2 }]""", "Id")]
    [InlineData("""[{ "key": "a", "uuid": "u" }, { "key": "b", "uuid": "v" }]""", "uuid")]
    [InlineData("""[{ "projectId": 1, "key": "a" }, { "projectId": 2, "key": "b" }]""", "projectId")]
    [InlineData("""[{ "id": 1, "key": "a" }, { "id": 1, "key": "b" }]""", "key")]
    [InlineData("""[{ "id": null, "key": "a" }, { "id": 1, "key": "b" }]""", "key")]
    [InlineData("""[{ "id": 1 }, { }]""", null)]
    [InlineData("""[{ "name": "a" }]""", null)]
    [InlineData("[1, 2]", null)]
    [InlineData("[]", null)]
    public void Find_InRecords_GivesWhatTellsThemApart(string records, string? key) =>
        Assert.Equal(key, KeyFinder.Find([.. Looked.Page(records).Body.EnumerateArray()], "project"));
}
