namespace RestSource.Configuration.Tests.Schema;

/// <summary>Where in a sample the records are, told by the shape that comes out.</summary>
public class SampleRecordsTests
{
    [Theory]
    [InlineData("""{"data": [{"a": 1}]}""", "data", "{ a: bigint }")]
    [InlineData("""{"data": {"a": 1}}""", "data", "{ a: bigint }")]
    [InlineData("""{"a": 1, "data": [{"b": 1}]}""", "$", "{ a: bigint, data: [{ b: bigint }] }")]
    [InlineData("""{"r": {"it.ems": [{"a": 1}]}}""", "r['it.ems']", "{ a: bigint }")]
    [InlineData("""{"r": [[{"a": 1}], [{"b": 1}]]}""", "r[1]", "{ b: bigint }")]
    [InlineData("""{"r": [{"i": [{"a": 1}]}, {"i": [{"a": null}]}]}""", "r[*].i", "{ a?: bigint }")]
    [InlineData("""{"r": [{"i": {"a": 1}}, {"i": null}, {}]}""", "r[*].i", "{ a: bigint }")]
    [InlineData("""{"r": [[1], [2]]}""", "r[*]", "bare { value: [bigint] }")]
    [InlineData("""{"r": {"x": {"a": 1}, "y": {"a": 2}}}""", "r[*]", "{ a: bigint }")]
    [InlineData("""[{"a": 1}]""", "data", "{ a: bigint }")]
    [InlineData("""[{"a": 1}]""", "$", "{ a: bigint }")]
    [InlineData("""[{"i": {"a": 1}}]""", "[*].i", "{ a: bigint }")]
    [InlineData("""[{"a": 1}]""", "[*].i", "{ a: bigint }")]
    [InlineData("""{"r": [{"a": 1}, {"a": null}]}""", "r[-1:]", "{ a?: json }")]
    [InlineData("""{"r": [{"a": 1, "on": true}, {"b": 1}]}""", "r[?@.on == true]", "{ a: bigint, on: bool }")]
    [InlineData("""{"r": {"i": [{"a": 1}]}, "i": [{"a": 2.5}]}""", "..i", "{ a: double }")]
    [InlineData("""{"r": [{"a": 1}], "s": {"b": 1}}""", "r|s", "{ a?: bigint, b?: bigint }")]
    [InlineData("""[{"a": 1}, {"b": 1}]""", "[?@.b]", "{ b: bigint }")]
    [InlineData("""{"r": "x"}""", "r", "bare { value: text }")]
    [InlineData("""{"r": ["x", "y"]}""", "r", "bare { value: text }")]
    [InlineData("5", "$", "bare { value: bigint }")]
    public void Bind_SampleWithSelector_ReadsTheRecordsItPointsAt(string sample, string selector, string shape)
    {
        var bound = RecordCase.BindSample($$"""{ "schema": { "sample": "s.json" }, "data_selector": "{{selector}}" }""", sample);

        Assert.Empty(bound.Diagnostics);
        Assert.Equal(shape, bound.Shape);
    }

    [Theory]
    [InlineData("""[{"a": 1}]""", "{ a: bigint }")]
    [InlineData("""{"a": 1}""", "{ a: bigint }")]
    [InlineData("""{"x": [{"a": 1}], "y": [{"b": 1}]}""", "{ a: bigint }")]
    [InlineData("""{"errors": [], "data": [{"a": 1}]}""", "{ a: bigint }")]
    [InlineData("""{"meta": {"items": [{"a": 1}]}, "things": [{"b": 1}]}""", "{ a: bigint }")]
    [InlineData("""{"a": {"b": {"c": [{"d": 1}]}}}""", "{ d: bigint }")]
    [InlineData("""{"a": {"b": {"c": {"d": [1]}}}}""", "{ a: { b: { c: { d: [bigint] } } } }")]
    [InlineData("""{"Data": [{"b": 1}], "rows": [{"a": 1}]}""", "{ a: bigint }")]
    public void Bind_SampleWithoutSelector_ReadsTheListThatDltWouldDetect(string sample, string shape)
    {
        var bound = RecordCase.BindSample("""{ "schema": { "sample": "s.json" } }""", sample);

        Assert.Empty(bound.Diagnostics);
        Assert.Equal(shape, bound.Shape);
    }

    [Fact]
    public void Bind_SeveralSamples_AreReadAsOne()
    {
        var bound = RecordCase.Bind(
            """{ "schema": { "sample": ["one.json", "../two.json"] } }""",
            new SampleFile("/repo/two.json", """{"data": [{"b": 1}]}"""),
            new SampleFile("/repo/api/one.json", """[{"a": 1, "b": 2.5}]"""));

        Assert.Equal("{ a?: bigint, b: double }", bound.Shape);
    }
}
