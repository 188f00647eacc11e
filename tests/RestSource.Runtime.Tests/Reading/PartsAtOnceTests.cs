using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Reading;

/// <summary>Long pages come in parts, and several of them are under way: each record still comes once, in order.</summary>
public class PartsAtOnceTests
{
    private const int Records = 240;
    private const int PageSize = 30;
    private const int PartLength = 64;

    private readonly LedgerRecorder _recorder = new();
    private readonly LedgerRecorder _oneByOne = new();

    public static TheoryData<ReadOptions> Ahead =>
    [
        new ReadOptions(),
        new ReadOptions { Prefetch = 3 },
        new ReadOptions { MaxConcurrency = 4 },
        new ReadOptions { Prefetch = 2, MaxConcurrency = 8 },
    ];

    [Theory]
    [MemberData(nameof(Ahead))]
    public async Task ARead_IsThatOfPagesOneByOne(ReadOptions options)
    {
        await using var server = await ApiServer.StartAsync(static request => Answer.Json(PageAt(PagingOverHttpTests.OffsetOf(request))));
        await using var shop = new Shop(server, partLength: PartLength);

        await shop.ReadPagesAsync(PageSize, options: new ReadOptions { Prefetch = 0, Progress = _oneByOne }).CountAsync();
        var parts = await shop.ReadPartsAsync(PageSize, options: options with { Progress = _recorder }).ToListAsync();

        Assert.Equal(PagePartsTests.Ids(Records), parts.SelectMany(static part => part.Items));
        Assert.True(parts.Count > 2 * Records / PageSize);
        Assert.Equal(_oneByOne.Last with { Elapsed = default }, _recorder.Last with { Elapsed = default });
    }

    [Theory]
    [MemberData(nameof(Ahead))]
    public async Task BodiesThatBreakOff_LoseNothing_AndRepeatNothing(ReadOptions options)
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var chance = new Random(seed);
            var breaks = Enumerable.Range(0, Records / PageSize).ToDictionary(static page => page * PageSize, _ => new Queue<int>(Enumerable.Range(0, chance.Next(3)).Select(_ => chance.Next(PageAt(0).Length - 20))));
            await using var server = await ApiServer.StartAsync(request => Breaking(PagingOverHttpTests.OffsetOf(request)));
            await using var shop = new Shop(server, partLength: PartLength);
            var expected = breaks.Values.Sum(static queue => queue.Count);

            var orders = await shop.ReadPartsAsync(PageSize, options: options with { Progress = _recorder }).SelectMany(static part => part.Items).ToListAsync();

            Assert.Equal(PagePartsTests.Ids(Records), orders);
            Assert.Equal((expected, (long)Records / PageSize), (_recorder.Last.Retries, _recorder.Last.Pages));

            Answer Breaking(int offset)
            {
                lock (breaks)
                {
                    return breaks[offset].TryDequeue(out var length) ? Answer.Broken(PageAt(offset)[..length]) : Answer.Json(PageAt(offset));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ahead))]
    public async Task AFailureForGood_ComesInItsTurn_AfterTheRecordsBeforeIt(ReadOptions options)
    {
        const int FailsAt = 5 * PageSize;
        await using var server = await ApiServer.StartAsync(static request => PagingOverHttpTests.OffsetOf(request) == FailsAt
            ? Answer.Broken(PageAt(FailsAt)[..200])
            : Answer.Json(PageAt(PagingOverHttpTests.OffsetOf(request))));
        await using var shop = new Shop(server, partLength: PartLength);
        var orders = new List<Order>();

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(async () => await shop.ReadPartsAsync(PageSize, options: options).AddToAsync(orders));

        Assert.Equal((6, $"offset:{FailsAt}"), (exception.Page, exception.ContinuationToken));
        Assert.InRange(orders.Count, FailsAt, FailsAt + PageSize);
        Assert.Equal(PagePartsTests.Ids(orders.Count), orders);
    }

    private static string PageAt(int offset)
    {
        var orders = Enumerable.Range(offset, PageSize).Select(static id => $$"""{"id": {{id}}}""");
        return $$"""{"total": {{Records}}, "data": [{{string.Join(", ", orders)}}]}""";
    }
}
