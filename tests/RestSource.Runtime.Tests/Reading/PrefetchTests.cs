using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Reading;

/// <summary>A read asks for pages before they are wanted, and yet for none that does not follow.</summary>
public class PrefetchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly LedgerRecorder _recorder = new();

    /// <summary>How far to read ahead: by the page that follows, by several one after the other, by several at once.</summary>
    public static TheoryData<ReadOptions> Ahead =>
    [
        new ReadOptions(),
        new ReadOptions { Prefetch = 3 },
        new ReadOptions { MaxConcurrency = 3 },
    ];

    [Fact]
    public async Task TheNextPage_IsOnItsWay_WhileOneIsConsumed()
    {
        var orders = new HeldOrders(count: 30);
        await using var server = await ApiServer.StartAsync(orders.Answer);
        await using var shop = new Shop(server);
        orders.Release(0);
        var received = new List<long>();

        await foreach (var page in shop.ReadPagesAsync(limit: 10))
        {
            received.AddRange(page.Items.Select(static order => order.Id));
            if (received.Count < 30)
            {
                await orders.AskedAsync(received.Count);
                orders.Release(received.Count);
            }
        }

        Assert.Equal(Enumerable.Range(0, 30).Select(static id => (long)id), received);
        Assert.Equal(1, orders.MostAtOnce);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(4, 5)]
    public async Task ARead_IsAheadByAsManyPages_AsPrefetchSays(int prefetch, int requests)
    {
        var orders = new HeldOrders(count: 100, withTotal: false).ReleaseAll();
        await using var server = await ApiServer.StartAsync(orders.Answer);
        await using var shop = new Shop(server);

        await foreach (var _ in shop.ReadPagesAsync(limit: 10, options: new ReadOptions { Prefetch = prefetch }))
        {
            await orders.AskedAsync(prefetch * HeldOrders.PageSize);
            break;
        }

        await server.IdleAsync().WaitAsync(Patience);
        Assert.Equal(requests, server.Requests.Count);
        Assert.Equal(1, orders.MostAtOnce);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task WithATotal_AsManyPagesAreAskedForAtOnce_AsMaxConcurrencySays_AndComeInOrder(int concurrency)
    {
        var orders = new HeldOrders(count: 95);
        await using var server = await ApiServer.StartAsync(orders.Answer);
        await using var shop = new Shop(server);
        orders.Release(0);

        var reading = shop.ReadPagesAsync(limit: 10, options: new ReadOptions { MaxConcurrency = concurrency }).SelectMany(static page => page.Items).ToListAsync().AsTask();
        await Task.WhenAll(Enumerable.Range(1, concurrency).Select(page => orders.AskedAsync(10 * page)));
        Assert.Equal(1 + concurrency, server.Requests.Count);
        for (var offset = 90; offset >= 0; offset -= 10)
        {
            orders.Release(offset);
        }

        Assert.Equal(Enumerable.Range(0, 95).Select(static id => new Order(id)), await reading);
        Assert.Equal(concurrency, orders.MostAtOnce);
        Assert.Equal(10, server.Requests.Count);
    }

    [Fact]
    public async Task WithoutPrefetch_MaxConcurrencyAsksForNothingAhead()
    {
        var orders = new HeldOrders(count: 100).ReleaseAll();
        await using var server = await ApiServer.StartAsync(orders.Answer);
        await using var shop = new Shop(server);

        await shop.ReadPagesAsync(limit: 10, options: new ReadOptions { Prefetch = 0, MaxConcurrency = 4 }).FirstAsync();

        await server.IdleAsync().WaitAsync(Patience);
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Ahead))]
    public async Task Leaving_EndsTheRequestsThatAreUnderWay(ReadOptions options)
    {
        var orders = new HeldOrders(count: 100);
        await using var server = await ApiServer.StartAsync(orders.Answer);
        await using var shop = new Shop(server);
        orders.Release(0);

        await foreach (var _ in shop.ReadPagesAsync(limit: 10, options: options))
        {
            await orders.AskedAsync(10);
            break;
        }

        await server.IdleAsync().WaitAsync(Patience);
    }

    [Theory]
    [MemberData(nameof(Ahead))]
    public async Task Cancelling_EndsTheRequestsThatAreUnderWay(ReadOptions options)
    {
        using var cancellation = new CancellationTokenSource();
        var orders = new HeldOrders(count: 100);
        await using var server = await ApiServer.StartAsync(orders.Answer);
        await using var shop = new Shop(server);
        orders.Release(0);
        var pages = 0;

        var reading = Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in shop.ReadPagesAsync(limit: 10, options: options).WithCancellation(cancellation.Token))
            {
                pages++;
            }
        });
        await orders.AskedAsync(10);
        await cancellation.CancelAsync();

        await reading.WaitAsync(Patience);
        await server.IdleAsync().WaitAsync(Patience);
        Assert.Equal(1, pages);
    }

    [Theory]
    [MemberData(nameof(Ahead))]
    public async Task AFailure_ComesAtItsTurn_AndSaysWhichPageItIs(ReadOptions options)
    {
        var orders = new HeldOrders(count: 100).ReleaseAll();
        await using var server = await ApiServer.StartAsync(request => request.Target.Contains("offset=20", StringComparison.Ordinal) ? Answer.Status(400) : orders.Answer(request));
        await using var shop = new Shop(server);
        var received = new List<Order>();

        var exception = await Assert.ThrowsAsync<ApiResponseException>(async () =>
        {
            await foreach (var page in shop.ReadPagesAsync(limit: 10, options: options with { Progress = _recorder }))
            {
                received.AddRange(page.Items);
            }
        });

        Assert.Equal(20, received.Count);
        Assert.Equal((3, "offset:20"), (exception.Page, exception.ContinuationToken));
        Assert.Equal([1, 2], _recorder.Ledgers.Select(static ledger => ledger.Pages));
        await server.IdleAsync().WaitAsync(Patience);
    }

    [Fact]
    public async Task AFailureOfAPageThatNobodyTakes_IsNone()
    {
        var orders = new HeldOrders(count: 100).ReleaseAll();
        var failed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await ApiServer.StartAsync(request =>
        {
            if (!request.Target.Contains("offset=10", StringComparison.Ordinal))
            {
                return orders.Answer(request);
            }

            failed.SetResult();
            return Answer.Status(400);
        });
        await using var shop = new Shop(server);

        await foreach (var page in shop.ReadPagesAsync(limit: 10))
        {
            Assert.Equal(10, page.Count);
            await failed.Task.WaitAsync(Patience);
            break;
        }
    }

    [Theory]
    [MemberData(nameof(Ahead))]
    public async Task Progress_TellsOfEachPage_InOrder(ReadOptions options)
    {
        var orders = new HeldOrders(count: 95).ReleaseAll();
        await using var server = await ApiServer.StartAsync(orders.Answer);
        await using var shop = new Shop(server);

        await shop.ReadPagesAsync(limit: 10, options: options with { Strict = true, Progress = _recorder }).CountAsync();

        Assert.Equal(Enumerable.Range(1, 10), _recorder.Ledgers.Select(static ledger => ledger.Pages));
        Assert.Equal((95L, StopReason.TotalReached), (_recorder.Last.Records, _recorder.Last.StopReason));
    }

    [Fact]
    public void Prefetch_BelowNone_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(static () => new ReadOptions { Prefetch = -1 });
}
