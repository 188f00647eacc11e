using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Reading;

/// <summary>Servers that do not do as they are asked.</summary>
public class PagingOverHttpTests
{
    private readonly LedgerRecorder _recorder = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AServerThatCapsItsPages_LosesNoRecord(bool withTotal)
    {
        await using var server = await ApiServer.StartAsync(request => Orders(count: 23, from: OffsetOf(request), cap: 7, withTotal ? 23 : null));
        await using var shop = new Shop(server);

        var orders = await shop.ReadPagesAsync(limit: 10, options: new ReadOptions { Strict = true, Progress = _recorder }).SelectMany(static page => page.Items).ToListAsync();

        Assert.Equal(Enumerable.Range(0, 23).Select(static id => new Order(id)), orders);
        Assert.Equal(7, _recorder.Last.ServerPageCap);
        Assert.Equal(withTotal ? 4 : 5, server.Requests.Count);
        Assert.Equal("/orders?offset=7&limit=10", server.Targets[1]);
    }

    [Fact]
    public async Task AServerThatRepeatsItsLastPage_IsFoundOut()
    {
        await using var server = await ApiServer.StartAsync(static request => Orders(count: 20, from: Math.Min(10, OffsetOf(request)), cap: 10, total: null));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(async () => await shop.ReadPagesAsync(limit: 10).CountAsync());

        Assert.Equal(3, exception.Page);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task AServerThatClaimsMoreThanItHas_IsFoundOut_WhenStrict()
    {
        await using var server = await ApiServer.StartAsync(static request => Orders(count: 20, from: OffsetOf(request), cap: 10, total: 25));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(async () => await shop.ReadPagesAsync(limit: 10, options: new ReadOptions { Strict = true }).CountAsync());

        Assert.Contains("claims 25 records for this read, but sent 20", exception.Message, StringComparison.Ordinal);
    }

    internal static int OffsetOf(RecordedRequest request) => int.Parse(request.Target.Split("offset=")[1].Split('&')[0], System.Globalization.CultureInfo.InvariantCulture);

    private static Answer Orders(int count, int from, int cap, int? total)
    {
        var orders = Enumerable.Range(0, count).Skip(from).Take(cap).Select(static id => $$"""{"id": {{id}}}""");
        return Answer.Json($$"""{"data": [{{string.Join(", ", orders)}}]{{(total is null ? "" : $", \"total\": {total}")}}}""");
    }
}
