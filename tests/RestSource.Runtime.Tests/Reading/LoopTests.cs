using RestSource.Pagination;

namespace RestSource.Tests.Reading;

/// <summary>A server that sends again what it sent before: what is a loop, and what is none.</summary>
public class LoopTests
{
    [Fact]
    public async Task TheSameRecordsAgain_AreALoop()
    {
        var api = new FakePages(static _ => new Page<int>([1, 2, 3]));

        var exception = await Assert.ThrowsAsync<PaginationException>(() => ReadAsync(api.Keyed(new OffsetPaginator(limit: 3))));

        Assert.Equal(2, exception.Page);
        Assert.Equal("offset:3", exception.ContinuationToken);
        Assert.Contains("same records as page 1", exception.Message, StringComparison.Ordinal);
        Assert.Contains("total_path or maximum_offset", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameBodyAgain_IsALoop_EvenWithoutKeys()
    {
        var api = new FakePages(static _ => new Page<int>([1, 2]) { Transfer = new PageTransfer(Bytes: 5, Fingerprint: 77, Retries: 0, DataFound: true) });

        var exception = await Assert.ThrowsAsync<PaginationException>(() => ReadAsync(api.Unkeyed(new OffsetPaginator(limit: 2))));

        Assert.Equal([0, 2], api.Asked);
        Assert.Contains("same records as page 1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEarlierBodyAgain_IsALoop_WhereRecordsHaveKeys()
    {
        var api = Cycle([1, 2], [3, 4], [1, 2]);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => ReadAsync(api.Keyed(new OffsetPaginator(limit: 2))));

        Assert.Equal((3, "offset:4"), (exception.Page, exception.ContinuationToken));
        Assert.Contains("same records as page 1, so the server goes in a circle", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoEarlierBodiesAgain_AreALoop_WithoutKeys()
    {
        var api = Cycle([1, 2], [3, 4], [5, 6]);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => ReadAsync(api.Unkeyed(new OffsetPaginator(limit: 2))));

        Assert.Equal(5, exception.Page);
        Assert.Contains("same records as page 2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordsWithoutKeys_MayFillTwoPagesAlike()
    {
        var api = Cycle([0, 0], [0, 1], [0, 0], [1, 1], [0, 1], []);

        Assert.Equal(10, (await PagedRead.RecordsAsync(api.Unkeyed(new OffsetPaginator(limit: 2))).ToListAsync()).Count);
    }

    [Fact]
    public async Task EmptyPagesBetweenOthers_AreNoLoop()
    {
        var api = Cycle([1, 2], [], [3, 4], [], [5]);

        var records = await PagedRead.RecordsAsync(api.Keyed(new OffsetPaginator(limit: 2, maximumOffset: 9, stopAfterEmptyPage: false))).ToListAsync();

        Assert.Equal([1, 2, 3, 4, 5], records);
    }

    [Fact]
    public async Task TheSameEmptyBodyAgain_WithMorePromised_IsALoop()
    {
        var api = new FakePages(static _ => new Page<int>([]) { HasMore = true, Transfer = new PageTransfer(Bytes: 5, Fingerprint: 77, Retries: 0, DataFound: true) });

        var exception = await Assert.ThrowsAsync<PaginationException>(
            () => ReadAsync(api.Keyed(new OffsetPaginator(limit: 2, stopAfterEmptyPage: false, readsHasMore: true))));

        Assert.Equal([0, 2], api.Asked);
        Assert.Contains("stop_after_empty_page", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameEmptyBodyAgain_BelowAMaximum_IsReadPast()
    {
        var api = new FakePages(static _ => new Page<int>([]) { Transfer = new PageTransfer(Bytes: 5, Fingerprint: 77, Retries: 0, DataFound: true) });

        await ReadAsync(api.Keyed(new OffsetPaginator(limit: 2, stopAfterEmptyPage: false, maximumOffset: 6)));

        Assert.Equal([0, 2, 4], api.Asked);
    }

    private static async Task ReadAsync(IAsyncEnumerable<Page<int>> pages) => await pages.CountAsync();

    /// <summary>Serves pages of two, from the first again after the last, each with a body of its own.</summary>
    private static FakePages Cycle(params int[][] pages) => new(offset =>
    {
        var items = pages[offset / 2 % pages.Length];
        return new Page<int>(items) { Transfer = new PageTransfer(Bytes: 5, Fingerprint: items.Aggregate(7UL, static (hash, item) => (hash * 31) + (uint)item), Retries: 0, DataFound: true) };
    });
}
