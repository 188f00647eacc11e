using Consumer.Processed;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Processing;

/// <summary>Config key <c>processing_steps</c>: what is done to records before they are handed on.</summary>
public sealed class ProcessingStepTests
{
    private readonly LastLedger _progress = new();

    [Fact]
    public async Task AFilter_LeavesRecordsOut_AndTheyAreCounted()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"data": [{"id": 1}, {"id": 2, "name": "Ada"}], "total": 2}"""));
        await using var source = SourceAt(server);

        Assert.Equal([2], (await source.People.ReadAllAsync(options: Recording).ReadAsync()).Select(static person => person.Id));

        Assert.Equal((2L, 1L), (_progress.Ledger.Records, _progress.Ledger.Filtered));
    }

    [Fact]
    public async Task StepsOfOneEntry_RunAsFilterMapYieldMap_AndEntriesInTheirOrder()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 6).Answer);
        await using var source = SourceAt(server);

        var orders = await source.Orders.ReadAllAsync(options: Recording).ReadAsync();

        Assert.Equal([(0, "order 0"), (0, "order 0"), (2, "order 2"), (20, "order 2"), (4, "order 4")], orders.Select(static order => (order.Id, order.Name)));
        Assert.Equal((6L, 4L), (_progress.Ledger.Records, _progress.Ledger.Filtered));
    }

    [Fact]
    public async Task Paging_GoesByWhatCame_NotByWhatIsLeft()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}, {"id": 2}, {"id": 3}]}"""), Answer.Json("""{"data": [{"id": 4, "name": "Ada"}]}"""), Answer.Json("""{"data": []}"""));
        await using var source = SourceAt(server);

        var pages = await source.People.ReadPagesAsync().ReadAsync();

        Assert.Equal([0, 1, 0], pages.Select(static page => page.Count));
        Assert.Equal("offset:3", pages[0].ContinuationToken);
        Assert.Equal(["/people?offset=0&limit=3", "/people?offset=3&limit=3", "/people?offset=4&limit=3"], server.Targets);
    }

    [Fact]
    public async Task AStrictRead_ComparesWhatCame()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 6).Answer);
        await using var source = SourceAt(server);

        Assert.Equal(5, (await source.Orders.ReadAllAsync(options: new ReadOptions { Strict = true }).ReadAsync()).Count);
    }

    [Fact]
    public async Task Null_TakesTheDefaultsAway()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 2).Answer);
        await using var source = SourceAt(server);

        Assert.Equal([0, 1], (await source.Plain.ReadAllAsync().ReadAsync()).Select(static record => record.Id));
    }

    private ReadOptions Recording => new() { Progress = _progress };

    private static ProcessedSource SourceAt(ApiServer server) => ProcessedSource.Create(new ProcessedOptions { BaseUrl = server.BaseUrl });
}
