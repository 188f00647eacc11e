using RestSource.Pagination;
using RestSource.TestKit.Time;

namespace RestSource.Tests.Reading;

public class PagedReadTests
{
    private readonly LedgerRecorder _recorder = new();

    [Theory]
    [InlineData(250, 100, true, new long[] { 0, 100, 200 })]
    [InlineData(250, 100, false, new long[] { 0, 100, 200, 250 })]
    [InlineData(250, 60, true, new long[] { 0, 60, 120, 180, 240 })] // a server that caps its pages loses nothing
    [InlineData(250, 60, false, new long[] { 0, 60, 120, 180, 240, 250 })]
    [InlineData(0, 100, true, new long[] { 0 })]
    public async Task AReadIsComplete_WhateverThePagesHold(int count, int cap, bool withTotal, long[] asked)
    {
        var api = FakePages.Of(count, cap, withTotal);

        var records = await PagedRead.RecordsAsync(api.Keyed(new OffsetPaginator(limit: 100), Recording())).ToListAsync();

        Assert.Equal(Enumerable.Range(0, count), records);
        Assert.Equal(asked, api.Asked);
        Assert.Equal(count, _recorder.Last.Records);
        Assert.Equal(asked.Length, _recorder.Last.Pages);
    }

    [Theory]
    [InlineData(250, 60, true, 60)]
    [InlineData(250, 60, false, 60)]
    [InlineData(250, 100, false, null)] // the last page is short, but no server's cap
    [InlineData(30, 100, false, null)]
    public async Task TheLedgerTellsTheServersCap(int count, int cap, bool withTotal, int? expected)
    {
        await ReadAsync(FakePages.Of(count, cap, withTotal).Keyed(new OffsetPaginator(limit: 100), Recording()));

        Assert.Equal(expected, _recorder.Last.ServerPageCap);
    }

    [Theory]
    [InlineData(0, new long[] { 0 })]
    [InlineData(1, new long[] { 0, 100 })]
    public async Task NothingIsAskedBeforeEnumeration_AndOnlyAsFarAsItGoes(int prefetch, long[] asked)
    {
        var api = FakePages.Of(count: 500, cap: 100, withTotal: true);
        var pages = api.Keyed(new OffsetPaginator(limit: 100), new ReadOptions { Prefetch = prefetch });
        Assert.Empty(api.Asked);

        await foreach (var page in pages)
        {
            Assert.Equal("offset:100", page.ContinuationToken);
            break;
        }

        Assert.Equal(asked, api.Asked);
    }

    [Fact]
    public async Task EnumeratingTwice_StartsTwice()
    {
        var api = FakePages.Of(count: 3, cap: 2, withTotal: true);
        var pages = api.Keyed(new OffsetPaginator(limit: 2));

        var first = await PagedRead.RecordsAsync(pages).ToListAsync();
        var second = await PagedRead.RecordsAsync(pages).ToListAsync();

        Assert.Equal([0, 1, 2], first);
        Assert.Equal(first, second);
        Assert.Equal([0, 2, 0, 2], api.Asked);
    }

    [Fact]
    public async Task AContinuationToken_GoesOnWhereThePageEnded()
    {
        var api = FakePages.Of(count: 5, cap: 2, withTotal: true);
        var token = (await api.Keyed(new OffsetPaginator(limit: 2)).FirstAsync()).ContinuationToken;

        var pages = await api.Keyed(new OffsetPaginator(limit: 2), new ReadOptions { Strict = true }, token).ToListAsync();

        Assert.Equal([2, 3, 4], pages.SelectMany(static page => page.Items));
        Assert.Null(pages[^1].ContinuationToken);
    }

    [Fact]
    public void AForeignContinuationToken_IsRefusedAtOnce() =>
        Assert.Throws<ArgumentException>(() => FakePages.Of(1, 1, true).Keyed(new OffsetPaginator(limit: 2), token: "cursor:x"));

    [Fact]
    public async Task AfterAShortPage_RecordsOfThePageBefore_AreDroppedAndCounted()
    {
        // The server sends three at most, and looks one record back.
        var api = new FakePages(static offset => new Page<int>([.. Enumerable.Range(0, 7).Skip((int)Math.Max(0, offset - 1)).Take(3)]) { Total = 7 });

        var records = await PagedRead.RecordsAsync(api.Keyed(new OffsetPaginator(limit: 5), Recording())).ToListAsync();

        Assert.Equal(Enumerable.Range(0, 7), records);
        Assert.Equal(1, _recorder.Last.Overlap);
        Assert.Equal(0, _recorder.Last.Duplicates);
    }

    [Fact]
    public async Task AfterAFullPage_RecordsOfThePageBefore_AreKeptAndCounted()
    {
        // A record came in at the front while the read was under way.
        var api = new FakePages(static offset => new Page<int>(offset == 0 ? [1, 2, 3] : [3, 4]) { Total = 5 });

        var records = await PagedRead.RecordsAsync(api.Keyed(new OffsetPaginator(limit: 3), Recording())).ToListAsync();

        Assert.Equal([1, 2, 3, 3, 4], records);
        Assert.Equal(1, _recorder.Last.Duplicates);
        Assert.Equal(0, _recorder.Last.Overlap);
    }

    [Fact]
    public async Task ADuplicateInsideAPage_IsKeptAndCounted()
    {
        var api = new FakePages(static _ => new Page<int>([1, 1, 2]) { Total = 3 });

        Assert.Equal([1, 1, 2], await PagedRead.RecordsAsync(api.Keyed(new OffsetPaginator(limit: 3), Recording())).ToListAsync());
        Assert.Equal(1, _recorder.Last.Duplicates);
    }

    [Fact]
    public async Task AnEmptyPage_EndsAReadThatNothingElseWouldEnd()
    {
        var api = FakePages.Of(count: 3, cap: 2, withTotal: false);

        Assert.Equal([0, 1, 2], await PagedRead.RecordsAsync(api.Keyed(new OffsetPaginator(limit: 2, stopAfterEmptyPage: false), Recording())).ToListAsync());
        Assert.Equal(StopReason.EmptyPage, _recorder.Last.StopReason);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(3, null)]
    [InlineData(1, 8)]
    public async Task MorePagesThanMaxPages_FailAfterTheLastThatIsAllowed_AndAreNotAskedForAhead(int prefetch, int? concurrency)
    {
        var received = new List<int>();
        var api = FakePages.Of(count: 9, cap: 2, withTotal: true);

        var exception = await Assert.ThrowsAsync<PaginationException>(async () =>
        {
            await foreach (var page in api.Keyed(new OffsetPaginator(limit: 2, maxPages: 2), new ReadOptions { Prefetch = prefetch, MaxConcurrency = concurrency }))
            {
                received.AddRange(page.Items);
            }
        });

        Assert.Equal([0, 1, 2, 3], received);
        Assert.Equal([0, 2], api.Asked);
        Assert.Equal("offset:4", exception.ContinuationToken);
        Assert.Contains("\"max_pages\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AsManyPagesAsMaxPages_AreNoFailure()
    {
        var api = FakePages.Of(count: 4, cap: 2, withTotal: true);

        Assert.Equal(2, await api.Keyed(new OffsetPaginator(limit: 2, maxPages: 2)).CountAsync());
    }

    [Fact]
    public async Task Strict_AClaimThatIsNotMet_FailsAtTheEnd()
    {
        var api = new FakePages(static offset => new Page<int>(offset == 0 ? [1, 2] : []) { Total = 3 });
        var paginator = new OffsetPaginator(limit: 2);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => ReadAsync(api.Keyed(paginator, new ReadOptions { Strict = true })));
        await ReadAsync(api.Keyed(paginator, Recording()));

        Assert.Contains("claims 3 records for this read, but sent 2", exception.Message, StringComparison.Ordinal);
        Assert.Equal(3, _recorder.Last.ClaimedTotal);
    }

    [Fact]
    public async Task Cancelling_EndsTheReadBeforeTheNextRequest()
    {
        using var cancellation = new CancellationTokenSource();
        var api = FakePages.Of(count: 9, cap: 2, withTotal: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in api.Keyed(new OffsetPaginator(limit: 2), new ReadOptions { Prefetch = 0 }).WithCancellation(cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });

        Assert.Equal([0], api.Asked);
    }

    [Fact]
    public async Task TheLedger_GrowsPageByPage_AndTakesItsTimeFromTheClock()
    {
        var time = new ManualTimeProvider(skipUpTo: TimeSpan.Zero);
        var api = new FakePages(offset =>
        {
            time.Advance(TimeSpan.FromSeconds(3));
            return new Page<int>(offset == 0 ? [1, 2] : [3]) { Total = 3, Transfer = new PageTransfer(10, (ulong)offset, Retries: 1, DataFound: true) };
        });

        await ReadAsync(api.Keyed(new OffsetPaginator(limit: 2), new ReadOptions { Progress = _recorder, TimeProvider = time }));

        Assert.Equal(
            [
                new ReadLedger { Pages = 1, Records = 2, Bytes = 10, Retries = 1, ClaimedTotal = 3, Elapsed = TimeSpan.FromSeconds(3) },
                new ReadLedger { Pages = 2, Records = 3, Bytes = 20, Retries = 2, ClaimedTotal = 3, Elapsed = TimeSpan.FromSeconds(6), StopReason = StopReason.TotalReached },
            ],
            _recorder.Ledgers);
    }

    private static async Task ReadAsync(IAsyncEnumerable<Page<int>> pages) => await pages.CountAsync();

    private ReadOptions Recording() => new() { Progress = _recorder };
}
