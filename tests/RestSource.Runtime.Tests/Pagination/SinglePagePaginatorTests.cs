using RestSource.Pagination;

namespace RestSource.Tests.Pagination;

public class SinglePagePaginatorTests
{
    private readonly SinglePagePaginator _paginator = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void Next_IsTheEnd(int count) =>
        Assert.Equal(StopReason.SinglePage, _paginator.Next(_paginator.Start, new PageFacts(count, Total: 5000, HasMore: true)).StopReason);

    [Fact]
    public void Resume_ItsOwnToken_BeginsAgain() => Assert.Equal(_paginator.Start, _paginator.Resume(_paginator.TokenOf(_paginator.Start)));

    [Fact]
    public void Resume_AnotherToken_Throws() => Assert.Throws<ArgumentException>(() => _paginator.Resume("offset:2"));
}
