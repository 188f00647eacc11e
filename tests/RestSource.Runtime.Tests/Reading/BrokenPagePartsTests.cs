using RestSource.TestKit.Server;
using RestSource.Tests.Http;
using static RestSource.Tests.Reading.PagePartsTests;

namespace RestSource.Tests.Reading;

/// <summary>A long page breaks off after a part of it was handed on.</summary>
public class BrokenPagePartsTests
{
    private const int Records = 40;
    private const int PartLength = 64;

    private static readonly string Body = Orders(Records);

    [Fact]
    public async Task AtWhicheverByteItBreaks_EachRecordComesOnce()
    {
        for (var length = 0; length < Body.Length; length++)
        {
            await using var server = await ApiServer.StartAsync(Answer.Broken(Body[..length]), Answer.Json(Body));
            await using var shop = new Shop(server, partLength: PartLength);

            var parts = await shop.ReadPartsAsync(limit: 100).ToListAsync();

            Assert.Equal(Ids(Records), parts.SelectMany(static part => part.Items));
            Assert.Equal((Records, Body.Length), (parts[^1].Total, parts[^1].Transfer.Bytes));
            Assert.Equal(2, server.Requests.Count);
        }
    }

    [Fact]
    public async Task AtWhicheverByteItEnds_WhenOnlyItsJsonTells_EachRecordComesOnce()
    {
        for (var length = 1; length < Body.Length; length++)
        {
            await using var server = await ApiServer.StartAsync(Answer.Unframed(Body[..length]), Answer.Json(Body));
            await using var shop = new Shop(server, partLength: PartLength);

            var parts = await shop.ReadPartsAsync(limit: 100).ToListAsync();

            Assert.Equal(Ids(Records), parts.SelectMany(static part => part.Items));
            Assert.Equal((2, 1), (server.Requests.Count, parts[^1].Transfer.Retries));
        }
    }

    [Fact]
    public async Task ItMayBreakSeveralTimes_EvenBeforeWhereItBrokeFirst()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Broken(Body[..300]), Answer.Broken(Body[..250]), Answer.Status(503), Answer.Broken(Body[..^1]), Answer.Json(Body));
        await using var shop = new Shop(server, partLength: PartLength);
        var recorder = new LedgerRecorder();

        var parts = await shop.ReadPartsAsync(limit: 100, options: new ReadOptions { Progress = recorder }).ToListAsync();

        Assert.Equal(Ids(Records), parts.SelectMany(static part => part.Items));
        Assert.Equal((5, 4), (server.Requests.Count, recorder.Last.Retries));
    }

    [Fact]
    public async Task WhenNoRetryIsLeft_TheReadFails_AfterTheRecordsThatCame()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Broken(Body[..300]));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 2), partLength: PartLength);
        var orders = new List<Order>();

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(async () => await shop.ReadPartsAsync(limit: 100).AddToAsync(orders));

        Assert.Equal((3, 1, "offset:0"), (exception.Attempts, exception.Page, exception.ContinuationToken));
        Assert.NotEmpty(orders);
        Assert.Equal(Ids(orders.Count), orders);
        Assert.Equal(orders.Count, exception.RecordsOfPage);
    }

    [Theory]
    [InlineData("{\"data\": [{\"id\": 7}, ")]
    [InlineData("{\"data\": [], \"total\": 0}")]
    [InlineData("[]")]
    public async Task WhenThePageHasChangedMeanwhile_TheReadFails_AndSaysHowToGoOn(string changed)
    {
        await using var server = await ApiServer.StartAsync(Answer.Broken(Body[..300]), Answer.Json(changed.EndsWith(' ') ? changed + Body[changed.Length..] : changed), Answer.Json(Body));
        await using var shop = new Shop(server, partLength: PartLength);
        var orders = new List<Order>();

        var exception = await Assert.ThrowsAsync<PageChangedException>(async () => await shop.ReadPartsAsync(limit: 100).AddToAsync(orders));

        Assert.Equal((300L, 1, "offset:0"), (exception.BytePosition, exception.Page, exception.ContinuationToken));
        Assert.Contains($"after 300 bytes, of which {orders.Count} records were handed on already", exception.Message, StringComparison.Ordinal);
        Assert.Contains("To go on from here: continuation token \"offset:0\"", exception.Message, StringComparison.Ordinal);
        Assert.Equal(Ids(Records), await shop.ReadPartsAsync(limit: 100, exception.ContinuationToken).SelectMany(static part => part.Items).ToListAsync());
    }

    [Fact]
    public async Task ThePageMayChange_AsLongAsNothingOfItWasHandedOn()
    {
        await using var server = await ApiServer.StartAsync(Answer.Broken("{\"data\": [{\"id\": 7}, "), Answer.Json(Body));
        await using var shop = new Shop(server, partLength: PartLength);

        Assert.Equal(Ids(Records), await shop.ReadPartsAsync(limit: 100).SelectMany(static part => part.Items).ToListAsync());
    }
}
