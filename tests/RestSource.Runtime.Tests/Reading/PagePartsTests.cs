using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Reading;

/// <summary>A long page is handed on in parts, and a read of records is none the wiser.</summary>
public class PagePartsTests
{
    private const int PartLength = 64;

    private readonly LedgerRecorder _recorder = new();

    [Fact]
    public async Task ALongPage_ComesInParts_AndWhatThePageSaysWithTheLast()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(Orders(50)));
        await using var shop = new Shop(server, partLength: PartLength);

        var parts = await shop.ReadPartsAsync(limit: 100).ToListAsync();

        Assert.True(parts.Count > 5);
        Assert.Equal(Ids(50), parts.SelectMany(static part => part.Items));
        Assert.All(parts.SkipLast(1), static part => Assert.Equal(("offset:0", null), (part.ContinuationToken, part.Total)));
        Assert.Equal((null, 50L), (parts[^1].ContinuationToken, parts[^1].Total));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"has_more\": true, ")]
    public async Task ARead_IsThatOfWholePages_WhereverThePagesFactsStand(string before)
    {
        var after = before.Length == 0 ? ", \"has_more\": true" : "";
        Answer Page(int from) => from < 120 ? Answer.Json($$"""{{{before}}"data": [{{Items(from, 40)}}]{{after}}}""") : Answer.Json("""{"data": [], "has_more": false}""");
        await using var server = await ApiServer.StartAsync(request => Page(PagingOverHttpTests.OffsetOf(request)));
        await using var shop = new Shop(server, partLength: PartLength);

        var orders = await shop.ReadPartsAsync(limit: 40, options: new ReadOptions { Progress = _recorder }).SelectMany(static part => part.Items).ToListAsync();

        Assert.Equal(Ids(120), orders);
        Assert.Equal(["/orders?offset=0&limit=40", "/orders?offset=40&limit=40", "/orders?offset=80&limit=40", "/orders?offset=120&limit=40"], server.Targets);
        Assert.Equal((4, 120L), (_recorder.Last.Pages, _recorder.Last.Records));
    }

    [Fact]
    public async Task TheLedger_IsThatOfWholePages()
    {
        var whole = new LedgerRecorder();
        await using var server = await ApiServer.StartAsync(request => Answer.Json(Orders(from: PagingOverHttpTests.OffsetOf(request), count: 30, total: 75)));
        await using var shop = new Shop(server, partLength: PartLength);

        await shop.ReadPagesAsync(limit: 40, options: new ReadOptions { Progress = whole }).CountAsync();
        await shop.ReadPartsAsync(limit: 40, options: new ReadOptions { Progress = _recorder }).CountAsync();

        Assert.Equal(whole.Last with { Elapsed = default }, _recorder.Last with { Elapsed = default });
    }

    [Fact]
    public async Task AnAccountThatIsUnderWay_CountsRecordsAsTheyCome_AndAPageWhenItIsOver()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(Orders(50)));
        await using var shop = new Shop(server, partLength: PartLength);

        await shop.ReadPartsAsync(limit: 100, options: new ReadOptions { Progress = _recorder }).CountAsync();

        Assert.All(_recorder.Ledgers.SkipLast(1), static ledger => Assert.Equal((0, 0L), (ledger.Pages, ledger.Bytes)));
        Assert.Equal(_recorder.Ledgers.Select(static ledger => ledger.Records), _recorder.Ledgers.Select(static ledger => ledger.Records).Order());
        Assert.True(_recorder.Ledgers.Count > 5);
        Assert.Equal((1, 50L), (_recorder.Last.Pages, _recorder.Last.Records));
    }

    [Fact]
    public async Task OverlapOfTwoPages_IsLeftOut_InWhicheverPartItStands()
    {
        // The server sends 30 at most, and has put two records in front meanwhile.
        await using var server = await ApiServer.StartAsync(static request => PagingOverHttpTests.OffsetOf(request) switch
        {
            0 => Answer.Json(Orders(from: 0, count: 30, total: 88)),
            30 => Answer.Json(Orders(from: 28, count: 30, total: 88)),
            60 => Answer.Json(Orders(from: 58, count: 30, total: 88)),
            _ => Answer.Status(500),
        });
        await using var shop = new Shop(server, partLength: PartLength);

        var orders = await shop.ReadPartsAsync(limit: 40, options: new ReadOptions { Progress = _recorder }).SelectMany(static part => part.Items).ToListAsync();

        Assert.Equal(Ids(88), orders);
        Assert.Equal((2L, 0L), (_recorder.Last.Overlap, _recorder.Last.Duplicates));
    }

    [Fact]
    public async Task AServerThatRepeatsItsPage_IsFoundOut()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Json($$"""{"data": [{{Items(0, 20)}}]}"""));
        await using var shop = new Shop(server, partLength: PartLength);

        var exception = await Assert.ThrowsAsync<PaginationException>(async () => await shop.ReadPartsAsync(limit: 20).CountAsync());

        Assert.Equal((2, "offset:20"), (exception.Page, exception.ContinuationToken));
    }

    [Fact]
    public async Task AGzippedPage_ComesInParts()
    {
        await using var server = await ApiServer.StartAsync(Answer.Gzip(Orders(200)));
        await using var shop = new Shop(server, partLength: PartLength);

        var parts = await shop.ReadPartsAsync(limit: 1000).ToListAsync();

        Assert.True(parts.Count > 20);
        Assert.Equal(Ids(200), parts.SelectMany(static part => part.Items));
    }

    [Fact]
    public async Task AReadOfPages_AndAPageAskedForByItself_AreWhole()
    {
        await using var server = await ApiServer.StartAsync(_ => Answer.Json(Orders(50)));
        await using var shop = new Shop(server, partLength: PartLength);

        Assert.Equal(Ids(50), (await shop.ReadPagesAsync(limit: 100).SingleAsync()).Items);
        Assert.Equal(Ids(50), (await shop.GetAsync()).Items);
    }

    [Fact]
    public async Task AFaultInALongPage_IsToldWhereItIs_AfterTheRecordsBeforeIt()
    {
        var body = Orders(50).Replace("""{"id": 40}""", """{"id": "x"}""", StringComparison.Ordinal);
        await using var server = await ApiServer.StartAsync(Answer.Json(body));
        await using var shop = new Shop(server, partLength: PartLength);
        var orders = new List<Order>();

        var exception = await Assert.ThrowsAsync<ApiContentException>(async () => await shop.ReadPartsAsync(limit: 100).AddToAsync(orders));

        Assert.Equal(("$.data[40].id", body.IndexOf("\"x\"", StringComparison.Ordinal)), (exception.JsonPath, exception.BytePosition));
        Assert.Equal((1, "offset:0"), (exception.Page, exception.ContinuationToken));
        Assert.InRange(orders.Count, 30, 40);
        Assert.Equal(Ids(orders.Count), orders);
    }

    internal static string Orders(int count) => Orders(from: 0, count, total: count);

    private static string Orders(int from, int count, int total) => $$"""{"data": [{{Items(from, Math.Min(count, total - from))}}], "total": {{total}}}""";

    private static string Items(int from, int count) => string.Join(", ", Enumerable.Range(from, count).Select(static id => $$"""{"id": {{id}}}"""));

    internal static IEnumerable<Order> Ids(int count) => Enumerable.Range(0, count).Select(static id => new Order(id));
}
