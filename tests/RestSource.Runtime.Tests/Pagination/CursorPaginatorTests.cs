using RestSource.Pagination;

namespace RestSource.Tests.Pagination;

public class CursorPaginatorTests
{
    private static readonly PageFacts Last = new(Count: 1);

    [Fact]
    public void Next_Cursors_AreFollowedUntilThereIsNone() => Assert.Equal(
        "start, cursor:a, cursor-json:7: NoNextCursor",
        new CursorPaginator().Walk(new PageFacts(1, NextCursor: "a"), new PageFacts(0, NextCursor: PageCursor.FromJson("7")), Last));

    [Fact]
    public void Next_EmptyPage_EndsWhenToldSo() => Assert.Equal(
        "start: EmptyPage", new CursorPaginator(stopAfterEmptyPage: true, readsHasMore: true).Walk(new PageFacts(0, NextCursor: "a")));

    [Theory]
    [InlineData(false, "start: NoMorePages")]
    [InlineData(true, "start: goes on")]
    public void Next_HasMore_DecidesOverTheCursor(bool hasMore, string expected) =>
        Assert.Equal(expected, new CursorPaginator(readsHasMore: true).Walk(new PageFacts(1, HasMore: hasMore, NextCursor: "a")));

    [Fact]
    public void Next_MoreWithoutACursor_Fails() =>
        Assert.Contains("\"cursor_path\"", new CursorPaginator(readsHasMore: true).Walk(new PageFacts(1, HasMore: true)), StringComparison.Ordinal);

    [Fact]
    public void Next_WithoutDueHasMore_Fails() =>
        Assert.Contains("\"has_more_path\"", new CursorPaginator(readsHasMore: true).Walk(new PageFacts(1, NextCursor: "a")), StringComparison.Ordinal);

    [Theory]
    [InlineData("start")]
    [InlineData("cursor:")]
    [InlineData("cursor:a b:c\"é")]
    [InlineData("cursor:7")]
    [InlineData("cursor-json:7")]
    [InlineData("cursor-json:[1,\"a\"]")]
    public void TokenOf_Resumed_IsTheSame(string token)
    {
        var paginator = new CursorPaginator();

        Assert.Equal(token, paginator.TokenOf(paginator.Resume(token)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("page:2")]
    public void Resume_AnythingElse_SaysWhatATokenLooksLike(string token) =>
        Assert.Contains("cursor:abc", Assert.Throws<ArgumentException>(() => new CursorPaginator().Resume(token)).Message, StringComparison.Ordinal);
}
