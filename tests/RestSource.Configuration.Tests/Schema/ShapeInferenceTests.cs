using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Tests.Schema;

public class ShapeInferenceTests
{
    [Theory]
    [InlineData("""[{"a": 1}]""", "{ a: bigint }")]
    [InlineData("""[{"a": 9223372036854775807}, {"a": -9223372036854775808}]""", "{ a: bigint }")]
    [InlineData("""[{"a": 9223372036854775808}]""", "{ a: decimal }")]
    [InlineData("""[{"a": 1}, {"a": 18446744073709551615}]""", "{ a: decimal }")]
    [InlineData("""[{"a": 10000000000000000000000000000000000000000}]""", "{ a: json }")]
    [InlineData("""[{"a": 1.0}]""", "{ a: double }")]
    [InlineData("""[{"a": 1e3}]""", "{ a: double }")]
    [InlineData("""[{"a": 1e400}]""", "{ a: json }")]
    [InlineData("""[{"a": 1}, {"a": 2.5}]""", "{ a: double }")]
    [InlineData("""[{"a": 2.5}, {"a": 18446744073709551615}]""", "{ a: double }")]
    [InlineData("""[{"a": true}, {"a": false}]""", "{ a: bool }")]
    [InlineData("""[{"a": true}, {"a": 1}]""", "{ a: json }")]
    [InlineData("""[{"a": "x"}]""", "{ a: text }")]
    [InlineData("""[{"a": "x"}, {"a": 1}]""", "{ a: json }")]
    [InlineData("""[{"a": ""}]""", "{ a: text }")]
    [InlineData("""[{"": 1, "ü \"x\"": 2}]""", """{ : bigint, ü "x": bigint }""")]
    public void Infer_Scalars_AreTheNarrowestTypeOfAll(string sample, string shape) => Assert.Equal(shape, Infer(sample));

    [Theory]
    [InlineData("""[{"a": "2024-01-25T11:21:28Z"}]""", "{ a: timestamp }")]
    [InlineData("""[{"a": "2024-01-25T11:21:28Z"}, {"a": "2024-01-25 11:21:28"}]""", "{ a: timestamp }")]
    [InlineData("""[{"a": "2024-01-25T11:21:28Z"}, {"a": "soon"}]""", "{ a: text }")]
    [InlineData("""[{"a": "2024-01-25T11:21:28Z"}, {"a": "2024-01-25"}]""", "{ a: text }")]
    [InlineData("""[{"a": "2024-01-25T11:21:28Z"}, {"a": ""}]""", "{ a: text }")]
    [InlineData("""[{"a": "2024-01-25T11:21:28Z"}, {"a": 1}]""", "{ a: json }")]
    [InlineData("""[{"a": "2024-01-25"}, {"a": "2023-12-31"}]""", "{ a: date }")]
    [InlineData("""[{"a": "2024-01-25"}, {"a": null}]""", "{ a?: date }")]
    [InlineData("""[{"a": "11:21:28"}]""", "{ a: text }")]
    public void Infer_Texts_AreTimesOnlyIfEveryOneIs(string sample, string shape) => Assert.Equal(shape, Infer(sample));

    [Theory]
    [InlineData("""[{"a": 1}, {"a": null}]""", "{ a?: bigint }")]
    [InlineData("""[{"a": 1}, {}]""", "{ a?: bigint }")]
    [InlineData("""[{}, {"a": 1}]""", "{ a?: bigint }")]
    [InlineData("""[{"a": null}]""", "{ a?: json }")]
    [InlineData("""[{"a": {"b": 1}}, {"a": {"c": 1}}]""", "{ a: { b?: bigint, c?: bigint } }")]
    [InlineData("""[{"a": {"b": 1}}, {"a": null}]""", "{ a?: { b: bigint } }")]
    [InlineData("""[{"a": [{"b": 1}, {"b": null}]}]""", "{ a: [{ b?: bigint }] }")]
    [InlineData("""[{"a": [{"b": 1}]}, {"a": [{}]}]""", "{ a: [{ b?: bigint }] }")]
    public void Infer_NullOrAbsentAnywhere_IsNullable(string sample, string shape) => Assert.Equal(shape, Infer(sample));

    [Theory]
    [InlineData("""[{"a": {"b": {"c": "x"}}}]""", "{ a: { b: { c: text } } }")]
    [InlineData("""[{"a": {}}]""", "{ a: { } }")]
    [InlineData("""[{"a": {"b": 1}}, {"a": 1}]""", "{ a: json }")]
    [InlineData("""[{"a": {"b": 1}}, {"a": [1]}]""", "{ a: json }")]
    [InlineData("""[{"a": []}]""", "{ a: [json] }")]
    [InlineData("""[{"a": [null]}]""", "{ a: [json?] }")]
    [InlineData("""[{"a": ["x", null]}]""", "{ a: [text?] }")]
    [InlineData("""[{"a": []}, {"a": ["x"]}, {"a": null}]""", "{ a?: [text] }")]
    [InlineData("""[{"a": [1, 2.5]}]""", "{ a: [double] }")]
    [InlineData("""[{"a": [1, "x"]}]""", "{ a: [json] }")]
    [InlineData("""[{"a": [[1], [], [null]]}]""", "{ a: [[bigint?]] }")]
    [InlineData("""[{"a": [[1], 2]}]""", "{ a: [json] }")]
    [InlineData("""[{"a": [{"b": "x"}, null]}]""", "{ a: [{ b: text }?] }")]
    public void Infer_ObjectsAndArrays_NestAsDeepAsTheyGo(string sample, string shape) => Assert.Equal(shape, Infer(sample));

    [Theory]
    [InlineData("""[{"a": {"b": 1}}, {"a": []}]""", "{ a?: { b: bigint } }")]
    [InlineData("""[{"a": []}, {"a": null}, {"a": {"b": 1}}]""", "{ a?: { b: bigint } }")]
    [InlineData("""[{"a": [{"b": 1}, []]}]""", "{ a: [{ b: bigint }?] }")]
    [InlineData("""[{"a": {"b": 1}}, {"a": [null]}]""", "{ a: json }")]
    [InlineData("""[{"a": {"b": 1}}, {"a": []}, {"a": 1}]""", "{ a: json }")]
    public void Infer_EmptyArrayAmongObjects_IsAnObjectThatIsMissing(string sample, string shape) => Assert.Equal(shape, Infer(sample));

    [Theory]
    [InlineData("[1, 2]", "bare { value: bigint }")]
    [InlineData("""["a", null]""", "bare { value?: text }")]
    [InlineData("[[1], [2]]", "bare { value: [bigint] }")]
    [InlineData("""[{"a": 1}, 2]""", "bare { value: json }")]
    [InlineData("""[{"a": 1}, null]""", "bare { value?: { a: bigint } }")]
    public void Infer_RecordsThatAreNotAllObjects_AreBare(string sample, string shape) => Assert.Equal(shape, Infer(sample));

    [Fact]
    public void Infer_Fields_StandInTheOrderOfFirstAppearance() =>
        Assert.Equal("{ z: bigint, a: bigint, b?: bigint, m?: bigint }", Infer("""[{"z": 1, "a": 1, "b": 1}, {"m": 1, "a": 1, "z": 1}]"""));

    [Fact]
    public void Infer_NameStandsTwiceInAnObject_TheLastValueCounts() =>
        Assert.Equal("{ a: text, b: bigint }", Infer("""[{"a": 1, "b": 2, "a": "x"}, {"a": "y", "b": 3}]"""));

    [Fact]
    public void Infer_ManyRecordsOfDifferentFields_GrowsWithTheSampleAlone()
    {
        const int count = 50_000;
        var sample = $"[{string.Join(",", Enumerable.Range(0, count).Select(index => $$"""{"f{{index}}": {{index}}}"""))}]";

        Assert.Equal(count, ShapeInference.Infer(Records(sample), CancellationToken.None).Fields.Count);
    }

    private static string Infer(string sample) => RecordText.Of(ShapeInference.Infer(Records(sample), CancellationToken.None));

    private static IReadOnlyList<JsonNode> Records(string sample)
    {
        var diagnostics = new DiagnosticBag("s.json", sample);
        var list = Assert.IsType<JsonArrayNode>(JsonReader.Read(sample, diagnostics, CancellationToken.None));
        Assert.Empty(diagnostics.ToArray());
        return list.Items;
    }
}
