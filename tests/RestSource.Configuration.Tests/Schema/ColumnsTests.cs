using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Schema;

public class ColumnsTests
{
    [Theory]
    [InlineData("text", ColumnType.Text)]
    [InlineData("bigint", ColumnType.BigInt)]
    [InlineData("double", ColumnType.Double)]
    [InlineData("decimal", ColumnType.Decimal)]
    [InlineData("wei", ColumnType.Decimal)]
    [InlineData("bool", ColumnType.Bool)]
    [InlineData("timestamp", ColumnType.Timestamp)]
    [InlineData("date", ColumnType.Date)]
    [InlineData("time", ColumnType.Time)]
    [InlineData("binary", ColumnType.Binary)]
    [InlineData("json", ColumnType.Json)]
    [InlineData("complex", ColumnType.Json)]
    public void Bind_DataType_IsThatOfDlt(string name, ColumnType type)
    {
        var bound = RecordCase.Bind($$"""{ "columns": { "a": { "data_type": "{{name}}" } } }""");

        Assert.Empty(bound.Diagnostics);
        Assert.Equal(new FieldType.Scalar(type), Assert.Single(bound.Record.Record.Fields).Type);
    }

    [Theory]
    [InlineData("""{ "a": {} }""", "{ a?: json }")]
    [InlineData("""{ "a": { "data_type": "text" } }""", "{ a?: text }")]
    [InlineData("""{ "a": { "data_type": "text", "nullable": false } }""", "{ a: text }")]
    [InlineData("""{ "a": { "data_type": null, "nullable": null } }""", "{ a?: json }")]
    [InlineData("""[{ "name": "b" }, { "name": "a", "data_type": "bool" }]""", "{ b?: json, a?: bool }")]
    [InlineData("""{ "a__b": { "data_type": "text" }, "a__c__d": {} }""", "{ a?: { b?: text, c?: { d?: json } } }")]
    [InlineData("""{ "a__b": { "nullable": false } }""", "{ a: { b: json } }")]
    [InlineData("""{ "a__b": { "nullable": false }, "a": { "nullable": true } }""", "{ a?: { b: json } }")]
    [InlineData("""{ "a": { "nullable": true }, "a__b": { "nullable": false } }""", "{ a?: { b: json } }")]
    [InlineData("""{ "__typename": {}, "v__": {}, "___": {}, "a___b": {} }""", "{ __typename?: json, v__?: json, ___?: json, a?: { _b?: json } }")]
    public void Bind_ColumnsAlone_AreTheRecord(string columns, string shape)
    {
        var bound = RecordCase.Bind($$"""{ "columns": {{columns}} }""");

        Assert.Empty(bound.Diagnostics);
        Assert.Equal(shape, bound.Shape);
    }

    [Theory]
    [InlineData("""{ "a": { "data_type": "text" } }""", """{ "a": { "nullable": false } }""", "{ a: text }")]
    [InlineData("""{ "a": { "data_type": "text" } }""", """{ "a": { "data_type": "bool" } }""", "{ a?: bool }")]
    [InlineData("""{ "a": { "data_type": "text", "nullable": false } }""", """{ "a": { "data_type": null } }""", "{ a: json }")]
    [InlineData("""{ "a": {}, "b": {} }""", """{ "c": {}, "b": { "data_type": "text" } }""", "{ a?: json, b?: text, c?: json }")]
    [InlineData("""[{ "name": "a", "data_type": "text" }]""", """{ "a": { "nullable": false } }""", "{ a: text }")]
    [InlineData("""{ "a": { "data_type": "text" } }""", """[{ "name": "a", "nullable": false }]""", "{ a: text }")]
    [InlineData("""{ "a": { "data_type": "text" } }""", """{}""", "{ a?: text }")]
    [InlineData("""null""", """{ "a": {} }""", "{ a?: json }")]
    public void Bind_InheritedColumns_MergeHintByHint(string inherited, string own, string shape)
    {
        var bound = RecordCase.Bind($$"""{ "defaults": { "columns": {{inherited}} }, "columns": {{own}} }""");

        Assert.Empty(bound.Diagnostics);
        Assert.Equal(shape, bound.Shape);
    }

    [Fact]
    public void Bind_NullInTheResource_TakesInheritedColumnsAway()
    {
        var bound = RecordCase.Bind("""{ "defaults": { "columns": { "a": {} } }, "columns": null }""");

        Assert.Equal("open { }", bound.Shape);
    }

    [Fact]
    public void Bind_NameTwiceInAnObject_IsLeftToTheRuleOnRepeatedKeys()
    {
        var bound = RecordCase.Bind("""{ "columns": { "a": { "data_type": "text" }, "a": { "data_type": "bool" } } }""");

        Assert.Empty(bound.Diagnostics);
        Assert.Equal("{ a?: text }", bound.Shape);
    }

    [Fact]
    public void Bind_Description_IsKept()
    {
        var bound = RecordCase.BindSample(
            """{ "schema": { "sample": "s.json" }, "columns": { "a__b": { "description": "what b is" } } }""", """[{"a": {"b": 1}}]""");

        var owner = Assert.IsType<FieldType.Object>(Assert.Single(bound.Record.Record.Fields).Type);
        Assert.Equal(new FieldModel("b", new FieldType.Scalar(ColumnType.BigInt), Nullable: false, "what b is"), Assert.Single(owner.Record.Fields));
    }

    [Fact]
    public void Bind_NameOfThousandsOfLevels_IsNotFollowedAllTheWay()
    {
        var column = string.Join("__", Enumerable.Repeat("a", 20_000));

        var bound = RecordCase.Bind($$"""{ "columns": { "{{column}}": {} }, "primary_key": "{{column}}" }""");

        Assert.Empty(bound.Diagnostics);
        Assert.StartsWith("{ a: { a: {", bound.Shape, StringComparison.Ordinal);
    }
}
