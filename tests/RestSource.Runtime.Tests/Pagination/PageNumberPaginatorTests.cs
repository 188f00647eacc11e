using RestSource.Pagination;

namespace RestSource.Tests.Pagination;

public class PageNumberPaginatorTests
{
    [Theory]
    [InlineData(1, null, 3L, null, "page:1, page:2, page:3: TotalReached")]
    [InlineData(0, null, 3L, null, "page:0, page:1, page:2: TotalReached")]
    [InlineData(1, 2, 3L, null, "page:2, page:3: TotalReached")]
    [InlineData(1, null, null, 3, "page:1, page:2: MaximumPage")]
    [InlineData(0, null, null, 2, "page:0, page:1: MaximumPage")]
    [InlineData(1, null, null, 1, "page:1: MaximumPage")] // one request at least
    [InlineData(1, null, 9L, 3, "page:1, page:2: MaximumPage")]
    [InlineData(1, null, 0L, null, "page:1: TotalReached")]
    [InlineData(0, null, null, null, "page:0, page:1, page:2, page:3: goes on")]
    public void Next_FullPages_AsksForTheseNumbers(int basePage, int? first, long? total, int? maximum, string expected) =>
        Assert.Equal(expected, new PageNumberPaginator(basePage, first, maximumPage: maximum).Walk(Enumerable.Repeat(new PageFacts(5, total), 4)));

    [Theory]
    [InlineData(true, 9, "page:0, page:1: EmptyPage")]
    [InlineData(false, 9, "page:0, page:1, page:2: goes on")]
    [InlineData(false, null, "page:0, page:1: EmptyPage")]
    public void Next_EmptyPage_EndsUnlessToldOtherwiseAndSomethingElseWill(bool stops, int? maximum, string expected) =>
        Assert.Equal(expected, new PageNumberPaginator(stopAfterEmptyPage: stops, maximumPage: maximum).Walk(new PageFacts(5), new PageFacts(0), new PageFacts(5)));

    [Fact]
    public void Next_HasMore_OverridesTheTotalButNotTheMaximum()
    {
        PageFacts[] pages = [new(5, Total: 1, HasMore: true), new(5, Total: 1, HasMore: true), new(5, Total: 99, HasMore: false)];

        Assert.Equal("page:0, page:1, page:2: NoMorePages", new PageNumberPaginator(readsHasMore: true).Walk(pages));
        Assert.Equal("page:0, page:1: MaximumPage", new PageNumberPaginator(maximumPage: 2, readsHasMore: true).Walk(pages));
    }

    [Fact]
    public void Next_WithoutWhatTheConfigNames_Fails()
    {
        Assert.Contains("\"total_path\"", new PageNumberPaginator(totalIsRequired: true).Walk(new PageFacts(1)), StringComparison.Ordinal);
        Assert.Contains("\"has_more_path\"", new PageNumberPaginator(readsHasMore: true).Walk(new PageFacts(1)), StringComparison.Ordinal);
        Assert.Equal("page:0: EmptyPage", new PageNumberPaginator(totalIsRequired: true, readsHasMore: true).Walk(new PageFacts(0)));
    }

    [Theory]
    [InlineData(0, 6L, null, 5)]
    [InlineData(0, 5L, null, null)]
    [InlineData(1, 5L, null, 5)]
    [InlineData(0, null, null, null)]
    [InlineData(0, 6L, 5, null)]
    [InlineData(0, 6L, 6, 5)]
    public void Foresee_APageToCome_IsFollowedByTheNext_BelowTotalAndMaximum(int basePage, long? total, int? maximum, int? expected) =>
        Assert.Equal(expected, new PageNumberPaginator(basePage, maximumPage: maximum).Foresee(new PageNumberPosition(4), new PageFacts(10, total))?.Page);

    [Fact]
    public void Next_AtTheGreatestNumber_EndsInsteadOfOverflowing() =>
        Assert.Equal("page:2147483647: MaximumPage", new PageNumberPaginator(initialPage: int.MaxValue).Walk(new PageFacts(1)));

    [Fact]
    public void Resume_Token_IsThePage() => Assert.Equal(new PageNumberPosition(12), new PageNumberPaginator(basePage: 1).Resume("page:12"));

    [Theory]
    [InlineData("")]
    [InlineData("page:")]
    [InlineData("page:-1")]
    [InlineData("page:3000000000")]
    [InlineData("offset:2")]
    public void Resume_AnythingElse_SaysWhatATokenLooksLike(string token)
    {
        var exception = Assert.Throws<ArgumentException>(() => new PageNumberPaginator().Resume(token));

        Assert.Contains("page:3", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, -1)]
    public void Constructor_ImpossibleNumbers_Throws(int basePage, int? initialPage) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageNumberPaginator(basePage, initialPage));
}
