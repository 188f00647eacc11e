using System.Text.RegularExpressions;
using RestSource.Cases.Tests.Recording;

namespace RestSource.Cases.Tests;

/// <summary>The lists about cases say what there is.</summary>
public sealed partial class ListTests
{
    [Fact]
    public void Differences_AreThoseThatHaveAnExpectationOfOurOwn() => Assert.Equal(
        CaseFile.NamesOfOurs("dlt"),
        RowName().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "differences.md"))).Select(static match => match.Groups[1].Value));

    [GeneratedRegex(@"^\| `(dlt/\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex RowName();
}
