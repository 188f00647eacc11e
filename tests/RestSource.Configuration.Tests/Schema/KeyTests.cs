namespace RestSource.Configuration.Tests.Schema;

public class KeyTests
{
    [Theory]
    [InlineData("""[{"id": 1}]""", "\"id\"", "id", "{ id: bigint }")]
    [InlineData("""[{"id": 1}, {"id": null}]""", "\"id\"", "id", "{ id: bigint }")]
    [InlineData("""[{"Id": 1}]""", "\"id\"", "Id", "{ Id: bigint }")]
    [InlineData("""[{"a": 1, "b": "x"}]""", """["b", "a", "b"]""", "b,a", "{ a: bigint, b: text }")]
    [InlineData("""[{"o": {"id": 1}}, {}]""", "\"o.id\"", "o.id", "{ o: { id: bigint } }")]
    [InlineData("""[{"o": {"userId": 1}}, {}]""", "\"o__user_id\"", "o.userId", "{ o: { userId: bigint } }")]
    [InlineData("""[{"a.b": 1, "a": {"b": 1}}]""", "\"a.b\"", "a.b", "{ a.b: bigint, a: { b: bigint } }")]
    [InlineData("""[{"id": {"oid": "x"}}]""", "\"id\"", "id", "{ id: json }")]
    [InlineData("[1, null]", "\"value\"", "value", "bare { value: bigint }")]
    public void Bind_Key_IsAFieldThatIsAlwaysThere(string sample, string key, string expected, string shape)
    {
        var bound = RecordCase.BindSample($$"""{ "schema": { "sample": "s.json" }, "primary_key": {{key}} }""", sample);

        Assert.Empty(bound.Diagnostics);
        Assert.Equal(expected, string.Join(",", bound.Record.PrimaryKey));
        Assert.Equal(shape, bound.Shape);
    }

    [Fact]
    public void Bind_ColumnsMarkedAsKeys_AreTheKeys()
    {
        var bound = RecordCase.Bind("""
            { "columns": { "b": { "primary_key": true }, "a": { "primary_key": true, "merge_key": true }, "c": { "primary_key": false, "merge_key": false } } }
            """);

        Assert.Equal(["b", "a"], bound.Record.PrimaryKey);
        Assert.Equal(["a"], bound.Record.MergeKey);
        Assert.Equal("{ b: json, a: json, c?: json }", bound.Shape);
    }

    [Fact]
    public void Bind_KeysOfTheResource_WinOverColumnsMarkedAsKeys()
    {
        var bound = RecordCase.Bind("""
            { "columns": { "a": { "primary_key": true }, "b": { "nullable": true } }, "primary_key": "b", "merge_key": "b" }
            """);

        Assert.Equal(["b"], bound.Record.PrimaryKey);
        Assert.Equal(["b"], bound.Record.MergeKey);
        Assert.Equal("{ a?: json, b: json }", bound.Shape);
    }

    [Fact]
    public void Bind_KeysAlone_AreAllThatIsKnown()
    {
        var bound = RecordCase.Bind("""{ "primary_key": ["id", "owner__id"], "merge_key": "day" }""");

        Assert.Equal("open { id: json, owner: { id: json }, day: json }", bound.Shape);
        Assert.Equal(["id", "owner.id"], bound.Record.PrimaryKey);
        Assert.Equal(["day"], bound.Record.MergeKey);
        Assert.Equal("RSG5003", Assert.Single(bound.Diagnostics).Rule.Id);
    }

    [Theory]
    [InlineData("""["a", "a__b"]""", "a", "open { a: json }")]
    [InlineData("""["a__b", "a"]""", "a.b", "open { a: { b: json } }")]
    public void Bind_KeyInsideOfAnother_OnlyTheFirstIsOne(string keys, string expected, string shape)
    {
        var bound = RecordCase.Bind($$"""{ "primary_key": {{keys}} }""");

        Assert.Equal([expected], bound.Record.PrimaryKey);
        Assert.Equal(shape, bound.Shape);
    }

    [Fact]
    public void Bind_KeyThatNoSchemaDeclares_IsAddedAsJson()
    {
        var bound = RecordCase.Bind("""{ "columns": { "a": {} }, "primary_key": "id" }""");

        Assert.Equal("{ a?: json, id: json }", bound.Shape);
        Assert.Equal(["id"], bound.Record.PrimaryKey);
        Assert.Equal("RSG5006", Assert.Single(bound.Diagnostics).Rule.Id);
    }
}
