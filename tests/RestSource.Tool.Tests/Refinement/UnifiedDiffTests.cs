using RestSource.Tool.Refinement;

namespace RestSource.Tool.Tests.Refinement;

public sealed class UnifiedDiffTests
{
    [Theory]
    [InlineData("a b c", "a x c", "@@ -1,3 +1,3 @@| a|-b|+x| c")]
    [InlineData("", "a b", "@@ -0,0 +1,2 @@|+a|+b")]
    [InlineData("a b", "a b", "")]
    [InlineData("1 2 3 4 5 6 7 8 9", "1 2 3 4 x 5 6 7 8 9", "@@ -2,6 +2,7 @@| 2| 3| 4|+x| 5| 6| 7")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12", "2 3 4 5 6 7 8 9 10 11", "@@ -1,4 +1,3 @@|-1| 2| 3| 4|@@ -9,4 +8,3 @@| 9| 10| 11|-12")]
    [InlineData("1 2 3 4 5 6 7 8", "x 2 3 4 5 6 7 y", "@@ -1,8 +1,8 @@|-1|+x| 2| 3| 4| 5| 6| 7|-8|+y")]
    public void Of_TwoTexts_ShowsWhatChangesAndThreeLinesAround(string before, string after, string diff) =>
        Assert.Equal(diff, string.Join('|', UnifiedDiff.Of(Lines(before), Lines(after))));

    private static string Lines(string words) => words.Length == 0 ? string.Empty : words.Replace(' ', '\n') + "\n";
}
