using RestSource.Configuration.JsonPath;
using RestSource.Json;

namespace RestSource.JsonPath.Tests;

/// <summary>A path and a document, however they are made, end in time.</summary>
public class BoundsTests
{
    private static readonly string Deep = string.Concat(Enumerable.Repeat("{\"a\":", 60)) + "1" + new string('}', 60);

    [Theory]
    [InlineData("..*..*..*..*..*..*..*..*..*..*")]
    [InlineData("..[?@..[?@..[?@..[?@..[?@..[?@..[?@..x]]]]]]]")]
    [InlineData("$[*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*][*,*]")]
    public void Path_ThatBranchesAtEachLevel_IsGivenUp(string path)
    {
        var root = Paths.Read(Deep);
        var evaluation = new SelectorEvaluation(root);
        evaluation.Select(root, Paths.Bind(path).Steps);

        Assert.True(evaluation.IsExhausted);
        Assert.Throws<PageFormatException>(() => Paths.AtRunTime(Deep, path));
    }

    [Fact]
    public void Path_ThatSearchesOnceInEachValue_IsFollowedInAnyDocument()
    {
        var wide = "[" + string.Join(',', Enumerable.Repeat("{\"a\":{\"x\":1}}", 20_000)) + "]";

        Assert.Equal(20_000, Paths.AtRunTime(wide, "$[?@..x]").Split("}},").Length);
        Assert.Equal(Paths.AtCompileTime(wide, "..[?@..x]"), Paths.AtRunTime(wide, "..[?@..x]"));
    }

    [Theory]
    [InlineData("[?@ =~ '(a+)+$']")]
    [InlineData("[?@ =~ '(a|a)*b']")]
    [InlineData("[?@ =~ '(a{1,20}){10}b']")]
    public void Expression_ThatWouldBacktrack_IsMatchedInTimeThatGrowsWithTheText(string path) =>
        Assert.NotNull(Paths.AtRunTime($"[\"{new string('a', 5_000)}!\"]", path));

    [Fact]
    public void Expression_ThatBacktracksWithoutEnd_IsGivenUpAtCompileTime()
    {
        var root = Paths.Read($"[\"{new string('a', 5_000)}!\", \"a\"]");
        var evaluation = new SelectorEvaluation(root);

        Assert.Empty(evaluation.Select(root, Paths.Bind("[?@ =~ '(a+)+$']").Steps));
        Assert.True(evaluation.IsExhausted);
    }
}
