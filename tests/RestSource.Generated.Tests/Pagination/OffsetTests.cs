using Consumer.Offset;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>Paginator <c>offset</c>: which pages are asked for, and which records come of them.</summary>
public sealed class OffsetTests
{
    [Fact]
    public async Task Read_UntilTheTotalIsReached_AsksForNoEmptyPage()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 10).Answer);
        await using var source = SourceAt(server);

        var items = await source.Items.ReadAllAsync().ReadAsync();

        Assert.Equal(Enumerable.Range(0, 10).Select(static id => (long)id), items.Select(static item => item.Id));
        Assert.Equal(["/v1/items?offset=0&limit=4", "/v1/items?offset=4&limit=4", "/v1/items?offset=8&limit=4"], server.Targets);
    }

    [Fact]
    public async Task Read_FromAServerThatCapsItsPages_SkipsNoRecordAndSaysSo()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 7, cap: 3).Answer);
        await using var source = SourceAt(server);
        var progress = new LastLedger();

        var items = await source.Items.ReadAllAsync(options: new ReadOptions { Progress = progress }).ReadAsync();

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], items.Select(static item => item.Id));
        Assert.Equal(["/v1/items?offset=0&limit=4", "/v1/items?offset=3&limit=4", "/v1/items?offset=6&limit=4"], server.Targets);
        Assert.Equal(3, progress.Ledger.ServerPageCap);
        Assert.Equal(StopReason.TotalReached, progress.Ledger.StopReason);
    }

    [Fact]
    public async Task Read_WhenAShortPageOverlapsTheNext_DropsTheOverlapByKey()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 0}, {"id": 1}, {"id": 2}]}"""),
            Answer.Json("""{"data": [{"id": 2}, {"id": 3}, {"id": 4}, {"id": 5}]}"""),
            Answer.Json("""{"data": []}"""));
        await using var source = SourceAt(server);
        var progress = new LastLedger();

        var items = await source.Items.ReadAllAsync(options: new ReadOptions { Progress = progress }).ReadAsync();

        Assert.Equal([0, 1, 2, 3, 4, 5], items.Select(static item => item.Id));
        Assert.Equal(1, progress.Ledger.Overlap);
    }

    [Fact]
    public async Task Read_OfRecordsWithoutAKey_KeepsRepeatedOnes()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"at": "a"}, {"at": "a"}]}"""),
            Answer.Json("""{"data": [{"at": "a"}]}"""),
            Answer.Json("""{"data": []}"""));
        await using var source = SourceAt(server);

        var events = await source.Events.ReadAllAsync().ReadAsync();

        Assert.Equal(["a", "a", "a"], events.Select(static entry => entry.At));
    }

    [Fact]
    public async Task Read_ByHasMore_EndsWhenTheServerSaysSo()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"page": {"has_more": true}, "data": [{"id": 0}, {"id": 1}, {"id": 2}, {"id": 3}]}"""),
            Answer.Json("""{"data": [{"id": 4}, {"id": 5}, {"id": 6}, {"id": 7}], "page": {"has_more": false}}"""));
        await using var source = SourceAt(server);

        var items = await source.Flagged.ReadAllAsync().ReadAsync();

        Assert.Equal(8, items.Count);
        Assert.Equal(["/v1/flagged?offset=0&limit=4", "/v1/flagged?offset=4&limit=4"], server.Targets);
    }

    [Fact]
    public async Task Read_PastEmptyPages_GoesOnWhileTheServerSaysThatMoreFollows()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [], "more": true}"""),
            Answer.Json("""{"data": [{"id": 4}], "more": true}"""),
            Answer.Json("""{"data": [], "more": false}"""));
        await using var source = SourceAt(server);

        Assert.Equal([4], (await source.Sparse.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
    }

    [Fact]
    public async Task Read_OfEmptyPagesWithoutEnd_FailsInsteadOfGoingOnForEver()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Json("""{"data": [], "more": true}"""));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Sparse.ReadAllAsync().ReadAsync());

        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("has_more_path", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_WithoutTheHasMoreThatTheConfigNames_Fails()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"data": [{"id": 0}]}"""));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Flagged.ReadAllAsync().ReadAsync());

        Assert.Contains("has_more_path", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_WithoutTheTotalThatTheConfigNames_Fails()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 10).Answer);
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Counted.ReadAllAsync().ReadAsync());

        Assert.Contains("total_path", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, exception.Page);
    }

    [Fact]
    public async Task Read_UpToAMaximumOffset_StopsBeforeIt()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 100).Answer);
        await using var source = SourceAt(server);

        var items = await source.Bounded.ReadAllAsync().ReadAsync();

        Assert.Equal([2, 3, 4, 5, 6, 7, 8, 9], items.Select(static item => item.Id));
        Assert.Equal(["/v1/bounded?offset=2&limit=4", "/v1/bounded?offset=6&limit=4"], server.Targets);
    }

    [Fact]
    public async Task Read_OfMorePagesThanAllowed_FailsAtTheFirstTooMany()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 100).Answer);
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Capped.ReadAllAsync().ReadAsync());

        Assert.Equal("offset:8", exception.ContinuationToken);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Read_FromAServerThatIgnoresTheOffset_FailsInsteadOfGoingRound()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Json("""{"data": [{"id": 0}, {"id": 1}, {"id": 2}, {"id": 3}]}"""));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Items.ReadAllAsync().ReadAsync());

        Assert.Equal(2, exception.Page);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Read_Strictly_FailsWhenTheServerSendsFewerThanItClaims()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"data": [{"id": 0}, {"id": 1}, {"id": 2}, {"id": 3}], "total": 9}"""), Answer.Json("""{"data": [], "total": 9}"""));
        await using var source = SourceAt(server);

        await Assert.ThrowsAsync<PaginationException>(() => source.Items.ReadAllAsync(options: new ReadOptions { Strict = true }).ReadAsync());
    }

    private static OffsetSource SourceAt(ApiServer server) => OffsetSource.Create(new OffsetOptions { BaseUrl = new Uri(server.BaseUrl, "v1") });
}
