using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Reading;

/// <summary>A long page that was asked for ahead waits, with its answer open, for as long as the consumer works on the one before.</summary>
public class LongPageAheadTests
{
    private const int PartLength = 64;
    private const int PageSize = 40;
    private const int Pages = 3;

    /// <summary>What a connection takes beyond the part that is wanted: the headers, and the rest of what one read of the socket gave.</summary>
    private const int MostPerConnection = 64 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static TheoryData<ReadOptions> Ahead =>
    [
        new ReadOptions(),
        new ReadOptions { Prefetch = 3 },
        new ReadOptions { MaxConcurrency = 4 },
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task OfAPageThatNeverEnds_NoMoreIsTakenThanOnePart(int concurrency)
    {
        var received = 0;
        await using var server = await ApiServer.StartAsync(static request => Endless(PagingOverHttpTests.OffsetOf(request)));
        await using var shop = new Shop(server, partLength: PartLength, received: count => Interlocked.Add(ref received, count));

        await using var parts = shop.ReadPartsAsync(PageSize, options: new ReadOptions { MaxConcurrency = concurrency }).GetAsyncEnumerator();
        for (var records = 0; records <= PageSize; records += parts.Current.Items.Count)
        {
            Assert.True(await parts.MoveNextAsync());
        }

        Assert.InRange(received, PartLength, MostPerConnection * (1 + concurrency));
    }

    [Theory]
    [MemberData(nameof(Ahead))]
    public async Task AnEarlyBreak_EndsWhatIsUnderWay(ReadOptions options)
    {
        await using var server = await ApiServer.StartAsync(static request => Endless(PagingOverHttpTests.OffsetOf(request)));
        await using var shop = new Shop(server, partLength: PartLength);

        await shop.ReadPartsAsync(PageSize, options: options).SelectMany(static part => part.Items).Take(PageSize).CountAsync();

        await server.IdleAsync().WaitAsync(Patience);
    }

    [Theory]
    [MemberData(nameof(Ahead))]
    public async Task Cancellation_EndsWhatIsUnderWay(ReadOptions options)
    {
        await using var server = await ApiServer.StartAsync(static request => Endless(PagingOverHttpTests.OffsetOf(request)));
        await using var shop = new Shop(server, partLength: PartLength);
        using var stop = new CancellationTokenSource();
        var records = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var part in shop.ReadPartsAsync(PageSize, options: options).WithCancellation(stop.Token))
            {
                records += part.Items.Count;
                if (records >= PageSize)
                {
                    await stop.CancelAsync();
                }
            }
        });

        await server.IdleAsync().WaitAsync(Patience);
    }

    [Theory]
    [MemberData(nameof(Ahead))]
    public async Task AServerThatCutsWhatWaitsTooLong_IsAskedAgain_AndNothingIsLost(ReadOptions options)
    {
        var asked = new TaskCompletionSource();
        var cut = new TaskCompletionSource();
        await using var server = await ApiServer.StartAsync(request => PagingOverHttpTests.OffsetOf(request) == PageSize && asked.TrySetResult()
            ? Answer.Broken(PageAt(PageSize)[..300], when: cut.Task)
            : Answer.Json(PageAt(PagingOverHttpTests.OffsetOf(request))));
        await using var shop = new Shop(server, partLength: PartLength);
        var recorder = new LedgerRecorder();
        var orders = new List<Order>();

        await foreach (var part in shop.ReadPartsAsync(PageSize, options: options with { Progress = recorder }))
        {
            orders.AddRange(part.Items);
            if (part.ContinuationToken == $"offset:{PageSize}" && !cut.Task.IsCompleted)
            {
                await asked.Task.WaitAsync(Patience);
                cut.TrySetResult();
                await server.IdleAsync().WaitAsync(Patience);
            }
        }

        Assert.Equal(PagePartsTests.Ids(Pages * PageSize), orders);
        Assert.Equal(((long)Pages, 1), (recorder.Last.Pages, recorder.Last.Retries));
    }

    /// <summary>The first page, or one behind it that never ends.</summary>
    private static Answer Endless(int offset) => offset == 0
        ? Answer.Json(PageAt(0, pages: 10))
        : Answer.Endless("{\"data\": [", $$"""{"id": {{offset}}}, """);

    private static string PageAt(int offset, int pages = Pages)
    {
        var orders = Enumerable.Range(offset, PageSize).Select(static id => $$"""{"id": {{id}}}""");
        return $$"""{"data": [{{string.Join(", ", orders)}}], "total": {{pages * PageSize}}}""";
    }
}
