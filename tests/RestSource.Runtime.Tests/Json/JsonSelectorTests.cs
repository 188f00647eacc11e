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

    [Fact]
    public void Index_Negative_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => JsonStep.Index(-1));
}
