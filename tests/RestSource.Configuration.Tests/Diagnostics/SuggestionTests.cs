using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Tests.Diagnostics;

public class SuggestionTests
{
    private static readonly string[] Known = ["limit", "limit_param", "offset", "offset_param", "has_more_path"];

    [Theory]
    [InlineData("limmit", "limit")]
    [InlineData("LIMIT", "limit")]
    [InlineData("ofsfet", "offset")]
    [InlineData("offsetparam", "offset_param")]
    [InlineData("hasMorePath", "has_more_path")]
    [InlineData("page", null)]
    [InlineData("", null)]
    public void Closest_Slip_IsTheWordMeant(string word, string? meant) => Assert.Equal(meant, Suggestion.Closest(word, Known));

    [Fact]
    public void For_UnknownWord_ListsTheKnownAndKeepsTheWordToItself() =>
        Assert.Equal("Known values: limit, limit_param, offset, offset_param, has_more_path.", Suggestion.For("s3cr3t-value", Known, "values"));
}
