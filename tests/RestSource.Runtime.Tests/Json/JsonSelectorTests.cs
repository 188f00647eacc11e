using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

public class JsonSelectorTests
{
    public static TheoryData<object[], string> Paths => new()
    {
        { [], "$" },
        { ["data"], "$.data" },
        { ["data", 0, Pages.All, "x_1"], "$.data[0][*].x_1" },
        { ["a b", "1st", "it's", "back\\slash", "", "é"], @"$['a b']['1st']['it\'s']['back\\slash']['']['é']" },
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public void ToString_Steps_AreJsonPath(object[] steps, string expected) => Assert.Equal(expected, Pages.Selector(steps).ToString());

    public static TheoryData<JsonStep, string> Steps => new()
    {
        { JsonStep.Index(-1), "$[-1]" },
        { JsonStep.Slice(1, null, 2), "$[1::2]" },
        { JsonStep.AnyDepth(JsonStep.Name("a")), "$..a" },
        { JsonStep.AnyDepth(JsonStep.Wildcard), "$..[*]" },
        { JsonStep.AnyOf(JsonStep.Name("a"), JsonStep.Index(0)), "$($.a|$[0])" },
        { JsonStep.Paths(Pages.Selector("a", "b"), Pages.Selector()), "$($.a.b|$)" },
        { JsonStep.Filter(JsonFilter.Exists(JsonOperand.Current(JsonStep.Name("a")))), "$[?@.a]" },
        {
            JsonStep.Filter(JsonFilter.All(
                JsonFilter.Any(
                    JsonFilter.Compare(JsonOperand.Current(), JsonComparison.LessOrEqual, JsonOperand.Json("1.50")),
                    JsonFilter.Not(JsonFilter.Compare(JsonOperand.Root(JsonStep.Name("a")), JsonComparison.Equal, JsonOperand.Text("x")))),
                JsonFilter.Compare(JsonOperand.Length(JsonOperand.Current()), JsonComparison.Greater, JsonOperand.Count(JsonOperand.Current(JsonStep.Wildcard))))),
            "$[?((@ <= 1.50 || !($.a == \"x\")) && length(@) > count(@[*]))]"
        },
        { JsonStep.Filter(JsonFilter.Matches(JsonOperand.Current(), "a.b")), "$[?search(@, \"a.b\")]" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void ToString_StepThatNeedsTheWholeBody_IsJsonPath(JsonStep step, string expected)
    {
        var selector = new JsonSelector(step);

        Assert.Equal(expected, selector.ToString());
        Assert.False(selector.Streams);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Streams_NamesIndexesAndWildcards_IsTrue(object[] steps, string path)
    {
        var selector = Pages.Selector(steps);

        Assert.Equal(path, selector.ToString());
        Assert.True(selector.Streams);
    }
}
