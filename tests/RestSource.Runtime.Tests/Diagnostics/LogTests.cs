using RestSource.Pagination;
using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Diagnostics;

public class LogTests
{
    [Fact]
    public async Task WhatIsOddAboutARead_IsLoggedOnce()
    {
        var logs = new LogRecorder();
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}], "total": 3}"""),
            Answer.Json("""{"data": [{"id": 2}], "total": 3}"""),
            Answer.Status(503),
            Answer.Json("""{"data": [{"id": 3}], "total": 3}"""));
        await using var shop = new Shop(server, loggers: logs);

        await shop.ReadPagesAsync(limit: 5, logger: logs).CountAsync();

        Assert.Single(logs.Lines, static line => line == "Information 6 shop.orders: the server sends at most 1 records a page, fewer than limit asks for; the offset follows what it sends");
        Assert.Single(logs.Lines, static line => line.StartsWith("Warning 4 shop.orders: attempt 1 of http://", StringComparison.Ordinal) && line.EndsWith("failed (status 503); trying again in 00:00:01", StringComparison.Ordinal));
        Assert.Equal("Information 3 shop.orders: 3 records in 3 pages, 1 retries, ended by TotalReached", logs.Lines[^1]);
    }

    [Fact]
    public async Task PagesWithoutData_AreLoggedAtTheFirst_AndCounted()
    {
        var logs = new LogRecorder();
        var ledgers = new Reading.LedgerRecorder();
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"other": []}"""));
        await using var shop = new Shop(server);

        await shop.ReadPagesAsync(limit: 5, options: new ReadOptions { Progress = ledgers }, logger: logs).CountAsync();

        Assert.Equal(1, ledgers.Last.PagesWithoutData);
        Assert.Single(logs.Lines, static line => line.StartsWith("Warning 5 shop.orders: page 1 has nothing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Log_TellsWhichPaginatorWasChosen()
    {
        var logs = new LogRecorder();

        await PagedRead.PagesAsync(Shop.Resource, new AutoPaginator(), static (_, _) => Task.FromResult(new Page<int>([1])), logger: logs).CountAsync();

        Assert.Single(logs.Lines, static line => line.StartsWith("Information 8 shop.orders: by its first answer, the API pages by single_page;", StringComparison.Ordinal));
    }
}
