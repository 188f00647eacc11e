namespace RestSource.Configuration.Tests.Schema;

/// <summary>Columns over samples.</summary>
public class ColumnOverlayTests
{
    [Theory]
    [InlineData("""[{"a": 1}]""", """{ "a": { "data_type": "decimal" } }""", "{ a: decimal }")]
    [InlineData("""[{"a": 1}]""", """{ "a": { "nullable": true } }""", "{ a?: bigint }")]
    [InlineData("""[{"a": null}]""", """{ "a": { "nullable": false, "data_type": "text" } }""", "{ a: text }")]
    [InlineData("""[{"a": 1}]""", """{ "z": { "data_type": "text" } }""", "{ a: bigint, z?: text }")]
    [InlineData("""[{"a": {"b": 1}}]""", """{ "a": { "data_type": "json" } }""", "{ a: json }")]
    [InlineData("""[{"a": [1]}]""", """{ "a": { "data_type": "json" } }""", "{ a: json }")]
    [InlineData("""[{"a": [{"b": 1}]}]""", """{ "a": { "nullable": true } }""", "{ a?: [{ b: bigint }] }")]
    [InlineData("""[1]""", """{ "value": { "data_type": "text" } }""", "bare { value: text }")]
    public void Bind_Hints_WinOverTheSamplesOneByOne(string sample, string columns, string shape) => AssertShape(sample, columns, shape);

    [Theory]
    [InlineData("""[{"createdAt": 1}]""", "created_at", "{ createdAt: text }")]
    [InlineData("""[{"createdAt": 1}]""", "CreatedAt", "{ createdAt: text }")]
    [InlineData("""[{"created_at": 1}]""", "createdAt", "{ created_at: text }")]
    [InlineData("""[{"userId": 1, "user_id": 2}]""", "user_id", "{ userId: bigint, user_id: text }")]
    [InlineData("""[{"userId": 1, "user_id": 2}]""", "userId", "{ userId: text, user_id: bigint }")]
    [InlineData("""[{"a.b": 1}]""", "a_b", "{ a.b: text }")]
    [InlineData("""[{"@id": 1}]""", "aid", "{ @id: text }")]
    [InlineData("""[{"aB": 1}]""", "a__b", "{ aB: bigint, a?: { b?: text } }")]
    [InlineData("""[{"a__b": 1}]""", "a__b", "{ a__b: text }")]
    [InlineData("""[{"a": {"b__c": 1}}]""", "a__b__c", "{ a: { b__c: text } }")]
    public void Bind_Names_MatchAsTheyAreAndElseAsDltStoresThem(string sample, string column, string shape) =>
        AssertShape(sample, $$"""{ "{{column}}": { "data_type": "text" } }""", shape);

    [Theory]
    [InlineData("""[{"a": {"b": 1}}]""", """{ "a__b": { "data_type": "text" } }""", "{ a: { b: text } }")]
    [InlineData("""[{"a": {"b": 1}}]""", """{ "a__c": { "data_type": "text" } }""", "{ a: { b: bigint, c?: text } }")]
    [InlineData("""[{"a": {"b": 1}}, {}]""", """{ "a__b": { "nullable": false } }""", "{ a?: { b: bigint } }")]
    [InlineData("""[{"createdBy": {"userId": 1}}]""", """{ "created_by__user_id": { "data_type": "text" } }""", "{ createdBy: { userId: text } }")]
    [InlineData("""[{"a": null}]""", """{ "a__b": { "data_type": "text" } }""", "{ a?: { b?: text } }")]
    [InlineData("""[{"a": {"b": 1}}]""", """{ "a": { "nullable": true }, "a__b": { "nullable": true } }""", "{ a?: { b?: bigint } }")]
    public void Bind_FlattenedNames_TypeTheNestedRecord(string sample, string columns, string shape) => AssertShape(sample, columns, shape);

    private static void AssertShape(string sample, string columns, string shape)
    {
        var bound = RecordCase.BindSample($$"""{ "schema": { "sample": "s.json" }, "columns": {{columns}} }""", sample);

        Assert.Empty(bound.Diagnostics);
        Assert.Equal(shape, bound.Shape);
    }
}
