using RestSource.Processing;
using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Reading;

/// <summary>Whatever becomes of a page that never ends, its connection is given back: there is but one here, and the next read needs it.</summary>
public class LongPageConnectionTests
{
    private static readonly Answer Endless = Answer.Endless("{\"data\": [", "{\"id\": 1}, ");

    [Fact]
    public async Task ARead_HandsOnTheFirstRecords_OfAPageThatNeverEnds()
    {
        await using var server = await ApiServer.StartAsync(Endless);
        await using var shop = OneConnection(server);

        Assert.Equal(new Order(1), await shop.ReadPartsAsync(limit: 100).SelectMany(static part => part.Items).FirstAsync());
    }

    [Fact]
    public async Task AnEarlyBreak_FreesTheConnection()
    {
        await using var server = await ApiServer.StartAsync(Endless, Endless, Answer.Json("{\"data\": []}"));
        await using var shop = OneConnection(server);

        await shop.ReadPartsAsync(limit: 100).FirstAsync();
        await shop.ReadPartsAsync(limit: 100).Take(3).CountAsync();

        Assert.Empty((await shop.GetAsync()).Items);
    }

    [Fact]
    public async Task AnExceptionOfTheConsumer_FreesTheConnection()
    {
        await using var server = await ApiServer.StartAsync(Endless, Answer.Json("{\"data\": []}"));
        await using var shop = OneConnection(server);

        await Assert.ThrowsAsync<NotSupportedException>(async () => await shop.ReadPartsAsync(limit: 100).Select<Page<Order>, int>(static _ => throw new NotSupportedException()).CountAsync());

        Assert.Empty((await shop.GetAsync()).Items);
    }

    [Fact]
    public async Task Cancellation_EndsThePage_AndFreesTheConnection()
    {
        await using var server = await ApiServer.StartAsync(Endless, Answer.Json("{\"data\": []}"));
        await using var shop = OneConnection(server);
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var part in shop.ReadPartsAsync(limit: 100).WithCancellation(stop.Token))
            {
                await stop.CancelAsync();
            }
        });

        Assert.Empty((await shop.GetAsync()).Items);
    }

    [Fact]
    public async Task AFault_FreesTheConnection()
    {
        await using var server = await ApiServer.StartAsync(Answer.Endless("{\"data\": [" + new string(' ', 1000) + "{\"id\": 1}, {\"id\": 2}, {\"id\": \"x\"}, ", " "), Answer.Json("{\"data\": []}"));
        await using var shop = OneConnection(server);

        await Assert.ThrowsAsync<ApiContentException>(async () => await shop.ReadPartsAsync(limit: 100).CountAsync());

        Assert.Empty((await shop.GetAsync()).Items);
    }

    [Fact]
    public async Task AStageThatEndsTheRead_EndsThePage()
    {
        await using var server = await ApiServer.StartAsync(Endless, Answer.Json("{\"data\": []}"));
        await using var shop = OneConnection(server);
        var recorder = new LedgerRecorder();

        var orders = await shop.ReadPartsAsync(limit: 100, options: new ReadOptions { Progress = recorder }, stages: new PageStages<Order>().Then(static () => new Enough(3))).SelectMany(static part => part.Items).ToListAsync();

        Assert.InRange(orders.Count, 3, 300);
        Assert.Equal((StopReason.OutOfRange, 1, orders.Count), (recorder.Last.StopReason, recorder.Last.Pages, recorder.Last.Records));
        Assert.Empty((await shop.GetAsync()).Items);
    }

    [Fact]
    public async Task ALongPageThatWasAskedForAhead_AndIsNotWanted_FreesTheConnection()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("{\"data\": [{\"id\": 0}], \"total\": 9}"), Endless, Answer.Json("{\"data\": []}"));
        await using var shop = OneConnection(server);

        Assert.Equal(new Order(0), await shop.ReadPartsAsync(limit: 1).SelectMany(static part => part.Items).FirstAsync());

        Assert.Empty((await shop.GetAsync()).Items);
    }

    [Fact]
    public async Task ALongPageReadToItsEnd_LeavesItsConnectionForTheNext()
    {
        await using var server = await ApiServer.StartAsync(static request => Answer.Json(PagePartsTests.Orders(500)));
        var connections = 0;
        await using var shop = new Shop(server, partLength: 64, connected: () => connections++);

        for (var read = 0; read < 5; read++)
        {
            Assert.Equal(500, await shop.ReadPartsAsync(limit: 1000).SelectMany(static part => part.Items).CountAsync());
        }

        Assert.Equal(1, connections);
    }

    private static Shop OneConnection(ApiServer server) => new(server, partLength: 64, connected: static () => { });

    private sealed class Enough(int count) : PageStage<Order>
    {
        private int _left = count;

        public override StagedRecords<Order> Pass(IReadOnlyList<Order> records)
        {
            _left -= records.Count;
            return new StagedRecords<Order>(records, StopReason: _left <= 0 ? StopReason.OutOfRange : null);
        }
    }
}
