using RestSource.Pagination;

namespace RestSource.Tests.Pagination;

public class AutoPaginatorTests
{
    private static readonly Uri Second = new("https://a.example.com/2");

    [Fact]
    public void Next_Link_WinsAndStays() => Assert.Equal(
        "start, next:https://a.example.com/2: NoNextLink",
        new AutoPaginator().Walk(new PageFacts(1, Total: 9, NextCursor: "c", Next: Second, PageNumber: 1), new PageFacts(1, Total: 9, NextCursor: "d", PageNumber: 2)));

    [Theory]
    [InlineData(1L, "start, page:2, page:3: TotalReached")]
    [InlineData(null, "start, page:2, page:3: TotalReached")]
    [InlineData(0L, "start, page-from-0:1, page-from-0:2: TotalReached")]
    public void Next_NumberOfPages_IsReadToTheLast(long? first, string expected) => Assert.Equal(
        expected, new AutoPaginator().Walk(Enumerable.Range(0, 4).Select(index => new PageFacts(1, Total: 3, NextCursor: "c", PageNumber: first + index))));

    [Theory]
    [InlineData(0L)]
    [InlineData(1L)]
    public void Next_OnePageInAll_IsTheEnd(long total) => Assert.Equal("start: TotalReached", new AutoPaginator().Walk(new PageFacts(0, total)));

    [Fact]
    public void Next_EmptyPageBeforeTheLast_SaysThatTheApiMayCountFromZero() => Assert.Contains(
        "\"base_page\": 0", new AutoPaginator().Walk(new PageFacts(1, Total: 2), new PageFacts(0, Total: 2)), StringComparison.Ordinal);

    [Fact]
    public void Next_NumbersOfNextPages_AreFollowedUntilThereIsNone() => Assert.Equal(
        "start, page:2, page:3: TotalReached",
        new AutoPaginator().Walk(new PageFacts(1, Total: 2, PageNumber: 1), new PageFacts(1, Total: 3, PageNumber: 2), new PageFacts(1)));

    [Fact]
    public void Next_Cursor_IsFollowedUntilThereIsNone() =>
        Assert.Equal("start, cursor:c: NoNextCursor", new AutoPaginator().Walk(new PageFacts(1, NextCursor: "c"), new PageFacts(1)));

    [Fact]
    public void Next_NothingOfPaging_IsTheEnd() => Assert.Equal("start: SinglePage", new AutoPaginator().Walk(new PageFacts(5)));

    [Fact]
    public void Choice_OfEach_IsNamed()
    {
        var paginator = new AutoPaginator();

        Assert.Equal(["links", "page_number", "page_number", "cursor", "single_page"], new PageFacts[] { new(1, Next: Second), new(1, 2), new(1, 1), new(1, NextCursor: "c"), new(1) }
            .Select(page => paginator.Choice(paginator.Next(paginator.Start, page))));
    }

    [Theory]
    [InlineData("start")]
    [InlineData("page:3")]
    [InlineData("page-from-0:3")]
    [InlineData("cursor:a")]
    [InlineData("cursor-json:7")]
    [InlineData("next:https://a.example.com/2")]
    public void TokenOf_Resumed_IsTheSame(string token)
    {
        var paginator = new AutoPaginator();

        Assert.Equal(token, paginator.TokenOf(paginator.Resume(token)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("page:-1")]
    [InlineData("offset:3")]
    public void Resume_AnythingElse_Throws(string token) => Assert.Throws<ArgumentException>(() => new AutoPaginator().Resume(token));
}
