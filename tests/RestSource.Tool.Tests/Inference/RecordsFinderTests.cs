using RestSource.Tool.Inference;

namespace RestSource.Tool.Tests.Inference;

public sealed class RecordsFinderTests
{
    [Theory]
    [InlineData("\"#2\"", "$", 2)]
    [InlineData("[]", "$", 0)]
    [InlineData("""{ "data": "#2" }""", "data", 2)]
    [InlineData("""{ "data": [] , "errors": [] }""", "data", 0)]
    [InlineData("""{ "tags": "#1", "projects": "#2" }""", "projects", 2)]
    [InlineData("""{ "included": "#1", "data": "#2" }""", "data", 2)]
    [InlineData("""{ "_embedded": { "projects": "#2" } }""", "_embedded.projects", 2)]
    [InlineData("""{ "search-result": { "odd name": "#2" } }""", "['search-result']['odd name']", 2)]
    [InlineData("""{ "warnings": ["slow"], "whatever": "#2" }""", "whatever", 2)]
    [InlineData("""{ "id": 1, "name": "one", "members": "#2" }""", "$", 1)]
    [InlineData("""{ "data": { "id": 1, "name": "one" } }""", "data", 1)]
    public void Find_InAnAnswer_GivesItsRecords(string body, string selector, int count)
    {
        var found = RecordsFinder.Find(Looked.Page(body).Body, "projects")!;

        Assert.Equal((selector, count), (found.Selector, found.Items.Count));
    }

    [Theory]
    [InlineData("""{ "ok": false, "error": "not_authed" }""")]
    [InlineData("""{ "left": "#1", "right": "#2" }""")]
    [InlineData("\"text\"")]
    public void Find_WhereNothingTells_GivesNone(string body) => Assert.Null(RecordsFinder.Find(Looked.Page(body).Body, "projects"));

    [Fact]
    public void Candidates_OfAnAnswer_AreItsLists() =>
        Assert.Equal(["\"left\" (1 items)", "\"a.right\" (2 items)"], RecordsFinder.Candidates(Looked.Page("""{ "left": "#1", "a": { "right": "#2" } }""").Body));
}
