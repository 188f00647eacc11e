using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using RestSource.Diagnostics;
using RestSource.Pagination;
using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Diagnostics;

public class DiagnosticsTests
{
    private const string FirstPage = """{"data": [{"id": 1}, {"id": 2}], "total": 3}""";
    private const string LastPage = """{"data": [{"id": 3}], "total": 3}""";

    [Fact]
    public async Task ARead_IsASpan_AndEachPageASpanInIt()
    {
        using var test = new Activity("test").Start();
        var stopped = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == RestSourceDiagnostics.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        await using var server = await ApiServer.StartAsync(Answer.Json(FirstPage), Answer.Json(LastPage));
        await using var shop = new Shop(server);
        await shop.ReadPagesAsync(limit: 2).CountAsync();

        // Other tests read meanwhile, in traces of their own.
        var spans = stopped.Where(activity => activity.TraceId == test.TraceId).ToList();
        var read = Assert.Single(spans, static span => span.OperationName == "restsource.read");
        var pages = spans.Where(static span => span.OperationName == "restsource.page").ToList();
        Assert.Equal(2, pages.Count);
        Assert.All(pages, page => Assert.Equal(read.SpanId, page.ParentSpanId));
        Assert.Equal("orders", read.GetTagItem("restsource.resource"));
        Assert.Equal($"{server.BaseUrl}orders?offset=2&limit=2", pages[1].GetTagItem("url.full"));
        Assert.Same(test, Activity.Current);
    }

    [Fact]
    public async Task PagesRecordsBytesAndRetries_AreCounted()
    {
        var counts = new ConcurrentDictionary<string, long>();
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == RestSourceDiagnostics.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counts.AddOrUpdate(instrument.Name + ValueOf(tags), value, (_, sum) => sum + value));
        listener.Start();

        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Json(FirstPage), Answer.Json(LastPage));
        await using var shop = new Shop(server, resource: "counted");
        await shop.ReadPagesAsync(limit: 2).CountAsync();

        Assert.Equal(2, counts["restsource.pages counted"]);
        Assert.Equal(3, counts["restsource.records counted"]);
        Assert.Equal(FirstPage.Length + LastPage.Length, counts["restsource.bytes counted"]);
        Assert.Equal(1, counts["restsource.retries counted"]);
    }

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

    private static string ValueOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var (name, value) in tags)
        {
            if (name == "restsource.resource")
            {
                return $" {value}";
            }
        }

        return "";
    }
}
