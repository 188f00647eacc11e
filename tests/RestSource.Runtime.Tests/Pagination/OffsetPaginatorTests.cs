using RestSource.Pagination;

namespace RestSource.Tests.Pagination;

public class OffsetPaginatorTests
{
    [Theory]
    [InlineData(new[] { 2, 2, 1 }, 5L, new long[] { 0, 2, 4 }, StopReason.TotalReached)]
    [InlineData(new[] { 2, 2 }, 4L, new long[] { 0, 2 }, StopReason.TotalReached)] // exactly full: no empty page is asked for
    [InlineData(new[] { 2, 1, 0 }, null, new long[] { 0, 2, 3 }, StopReason.EmptyPage)] // no total: the short page is not known to be the last
    [InlineData(new[] { 1, 1, 1 }, 3L, new long[] { 0, 1, 2 }, StopReason.TotalReached)] // the server caps pages at 1
    [InlineData(new[] { 0 }, 9L, new long[] { 0 }, StopReason.EmptyPage)] // an empty page ends before any total
    [InlineData(new[] { 5 }, 5L, new long[] { 0 }, StopReason.TotalReached)] // the server knows no limit and sends all
    [InlineData(new[] { 3, 3 }, 4L, new long[] { 0, 2 }, StopReason.TotalReached)] // more than asked for moves by the limit
    public void Next_WithoutHasMore_AsksForTheseOffsets(int[] counts, long? total, long[] offsets, StopReason reason) =>
        Assert.Equal(Told(offsets, reason), Walk(new OffsetPaginator(limit: 2), [.. counts.Select(count => new PageFacts(count, total))]));

    [Theory]
    [InlineData(true, 3L, new long[] { 0, 2, 4 })] // over a total that was reached
    [InlineData(false, 100L, new long[] { 0 })] // over a total that was not
    [InlineData(true, null, new long[] { 0, 2, 4 })]
    public void Next_HasMore_OverridesTheTotal(bool hasMore, long? total, long[] offsets)
    {
        var paginator = new OffsetPaginator(limit: 2, readsHasMore: true);
        PageFacts[] pages = [new(2, total, hasMore), new(2, total, hasMore), new(2, total, HasMore: false)];

        Assert.Equal(Told(offsets, StopReason.NoMorePages), Walk(paginator, pages));
    }

    [Fact]
    public void Next_MaximumOffset_HoldsEvenOverHasMore()
    {
        var paginator = new OffsetPaginator(limit: 2, maximumOffset: 3, readsHasMore: true);
        var endless = Enumerable.Repeat(new PageFacts(2, Total: 100, HasMore: true), 9).ToArray();

        Assert.Equal("0, 2: MaximumOffset", Walk(paginator, endless));
    }

    [Theory]
    [InlineData(2, 9L, 6L)]
    [InlineData(2, 7L, 6L)]
    [InlineData(2, 6L, null)] // the page at 4 is the last
    [InlineData(2, null, null)]
    [InlineData(1, 9L, 5L)] // the server caps pages at 1
    [InlineData(0, 9L, 6L)]
    [InlineData(3, 9L, 6L)]
    public void Foresee_APageToCome_IsFollowedByTheNext_BelowTheTotal(int count, long? total, long? expected) =>
        Assert.Equal(expected, new OffsetPaginator(limit: 2).Foresee(new OffsetPosition(4, 2), new PageFacts(count, total))?.Offset);

    [Theory]
    [InlineData(7L, 6L)]
    [InlineData(6L, null)]
    public void Foresee_NoPage_AtTheMaximumOrAfterIt(long maximum, long? expected) =>
        Assert.Equal(expected, new OffsetPaginator(limit: 2, maximumOffset: maximum).Foresee(new OffsetPosition(4, 2), new PageFacts(2, Total: 100))?.Offset);

    [Fact]
    public void Next_EmptyPage_GoesOnByTheLimit_WhenItDoesNotStop()
    {
        var paginator = new OffsetPaginator(limit: 2, stopAfterEmptyPage: false);

        Assert.Equal("0, 2, 4: TotalReached", Walk(paginator, [new(2, 5), new(0, 5), new(1, 5)]));
    }

    [Fact]
    public void Next_InitialOffset_IsTheFirst() =>
        Assert.Equal("3: TotalReached", Walk(new OffsetPaginator(limit: 2, initialOffset: 3), [new(2, 5)]));

    [Fact]
    public void Next_RequiredTotalIsAbsent_Fails()
    {
        var paginator = new OffsetPaginator(limit: 2, totalIsRequired: true);

        Assert.Contains("\"total_path\"", paginator.Next(paginator.Start, new PageFacts(1)).Failure, StringComparison.Ordinal);
        Assert.Equal(StopReason.EmptyPage, paginator.Next(paginator.Start, new PageFacts(0)).StopReason);
    }

    [Fact]
    public void Next_DueHasMoreIsAbsent_Fails()
    {
        var paginator = new OffsetPaginator(limit: 2, readsHasMore: true);

        Assert.Contains("\"has_more_path\"", paginator.Next(paginator.Start, new PageFacts(2, Total: 2)).Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    public void Next_IsShort_OnlyBelowTheLimit(int count, bool isShort)
    {
        var paginator = new OffsetPaginator(limit: 2);

        Assert.Equal(isShort, paginator.Next(paginator.Start, new PageFacts(count)).IsShort);
    }

    [Fact]
    public void TokenOf_Resume_IsTheSamePosition()
    {
        var paginator = new OffsetPaginator(limit: 7);
        var position = new OffsetPosition(Offset: 4_000_000_000, Limit: 7);

        Assert.Equal("offset:4000000000", paginator.TokenOf(position));
        Assert.Equal(position, paginator.Resume("offset:4000000000"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("offset:")]
    [InlineData("offset:-1")]
    [InlineData("offset: 1")]
    [InlineData("offset:99999999999999999999")]
    [InlineData("page:2")]
    public void Resume_AnythingElse_SaysWhatATokenLooksLike(string token)
    {
        var exception = Assert.Throws<ArgumentException>(() => new OffsetPaginator(limit: 2).Resume(token));

        Assert.Contains("offset:200", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(-1, 0, null)]
    [InlineData(1, -1, null)]
    [InlineData(1, 0, 0)]
    public void Constructor_ImpossibleNumbers_Throws(int limit, long offset, int? maxPages) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new OffsetPaginator(limit, offset, maxPages: maxPages));

    private static string Walk(OffsetPaginator paginator, IReadOnlyList<PageFacts> pages)
    {
        var offsets = new List<long>();
        var position = paginator.Start;
        foreach (var page in pages)
        {
            offsets.Add(position.Offset);
            var step = paginator.Next(position, page);
            if (step.Next is not { } next)
            {
                return Told([.. offsets], step.StopReason);
            }

            position = next;
        }

        return Told([.. offsets], null);
    }

    private static string Told(long[] offsets, StopReason? reason) => $"{string.Join(", ", offsets)}: {reason}";
}
