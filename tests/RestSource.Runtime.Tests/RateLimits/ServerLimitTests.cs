using System.Collections.Concurrent;
using System.Globalization;
using RestSource.Diagnostics;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;
using RestSource.Tests.Diagnostics;
using RestSource.Tests.Http;
using RestSource.Tests.Reading;

namespace RestSource.Tests.RateLimits;

public class ServerLimitTests
{
    private const string FirstPage = """{"data": [{"id": 1}, {"id": 2}], "total": 3}""";
    private const string LastPage = """{"data": [{"id": 3}], "total": 3}""";

    [Fact]
    public async Task WhenNoRequestIsLeft_TheNextWaitsUntilThereIs_BeforeItIsRefused()
    {
        var ledgers = new LedgerRecorder();
        var times = new ConcurrentQueue<DateTimeOffset>();
        Shop? shop = null;
        await using var server = await ApiServer.StartAsync(_ =>
        {
            times.Enqueue(shop!.Time.GetUtcNow());
            return times.Count == 1
                ? Answer.Json(FirstPage, ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", shop.Time.GetUtcNow().AddSeconds(40).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)))
                : Answer.Json(LastPage);
        });
        await using (shop = new Shop(server))
        {
            Assert.Equal(2, await shop.ReadPagesAsync(limit: 2, options: new ReadOptions { Progress = ledgers }).CountAsync());
        }

        Assert.Equal([TimeSpan.FromSeconds(40)], shop.Time.Skipped);
        Assert.Equal(TimeSpan.FromSeconds(40), times.Last() - times.First());
        Assert.Equal((1, TimeSpan.FromSeconds(40)), (ledgers.Last.RateLimitWaits, ledgers.Last.RateLimitWaited));
        Assert.Equal(0, ledgers.Last.Retries);
    }

    [Fact]
    public async Task RetryAfter_HoldsBackEveryRequestOfTheSource()
    {
        var time = new ManualTimeProvider(skipUpTo: TimeSpan.Zero);
        await using var server = await ApiServer.StartAsync(Answer.Status(429, ("Retry-After", "17")), Answer.Json(LastPage), Answer.Json(LastPage), Answer.Json(LastPage));
        await using var shop = new Shop(server, time: time);
        var waits = time.WaitBeganAsync(TimeSpan.FromSeconds(17), times: 2);

        var refused = shop.GetAsync();
        await time.WaitBeganAsync(TimeSpan.FromSeconds(17));
        var others = new[] { shop.GetAsync(), shop.GetAsync() };
        await waits;
        Assert.Single(server.Requests);
        time.Advance(TimeSpan.FromSeconds(17));
        await Task.WhenAll([refused, .. others]);

        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task RespectRetryAfterFalse_WaitsForNothing()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json(FirstPage, ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "40")), Answer.Status(429, ("Retry-After", "17")), Answer.Json(LastPage));
        await using var shop = new Shop(server, retry: Shop.Policy(respectRetryAfter: false));

        await shop.ReadPagesAsync(limit: 2).CountAsync();

        Assert.Equal([TimeSpan.FromSeconds(1)], shop.Time.Skipped);
    }

    [Theory]
    [InlineData("31536000", 31_536_000)] // a year
    [InlineData("300.5", 300.5)]
    [InlineData("Sat, 02 Jan 2027 03:04:05 GMT", 31_536_000)]
    public async Task RetryAfterBeyondMaxDelay_EndsTheReadAtOnce(string retryAfter, double seconds)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(FirstPage), Answer.Status(429, ("Retry-After", retryAfter)), Answer.Json(LastPage));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<RateLimitedException>(() => shop.ReadPagesAsync(limit: 2).CountAsync().AsTask());

        Assert.Equal(shop.Time.GetUtcNow().AddSeconds(seconds), exception.RetryAt);
        Assert.Equal((2, "offset:2"), (exception.Page, exception.ContinuationToken));
        Assert.Equal(2, server.Requests.Count);
        Assert.Empty(shop.Time.Skipped);
    }

    [Fact]
    public async Task RateLimitedException_SaysWhenToComeBackAndHowToGoOn()
    {
        await using var server = await ApiServer.StartAsync(Answer.Of(429, "Too fast, friend.", ("Retry-After", "600")));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<RateLimitedException>(() => shop.ReadPagesAsync(limit: 2).CountAsync().AsTask());

        Assert.Equal(
            $"""
            shop.orders, page 1: the server answered 429 Too Many Requests; the next request would have to wait until 2026-01-02 03:14:05Z (600 s), longer than max_delay of error_handler (300 s).
              What to do: go on then from the continuation token, or raise max_delay to wait for it in the read.
              The server said: Too fast, friend.
              Request: GET {server.BaseUrl}orders?offset=0&limit=2
              To go on from here: continuation token "offset:0"
            """,
            exception.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task WhileTheServerWantsNoRequests_OthersOfTheSourceAreNotEvenSent()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(429, ("Retry-After", "86400")), Answer.Json(LastPage));
        await using var shop = new Shop(server);

        await Assert.ThrowsAsync<RateLimitedException>(() => shop.GetAsync());
        var second = await Assert.ThrowsAsync<RateLimitedException>(() => shop.GetAsync());
        Assert.Equal((shop.Time.GetUtcNow().AddDays(1), 0), (second.RetryAt, second.Attempts));
        Assert.Contains("the server's rate limit is used up", second.Message, StringComparison.Ordinal);
        shop.Time.Advance(TimeSpan.FromDays(1));
        await shop.GetAsync();

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task ALimitThatOutlastsTheRetries_TellsWhenToComeBack()
    {
        await using var server = await ApiServer.StartAsync(_ => Answer.Status(429, ("Retry-After", "10")));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 2));

        var exception = await Assert.ThrowsAsync<RateLimitedException>(() => shop.GetAsync());

        Assert.Equal(3, exception.Attempts);
        Assert.Equal(shop.Time.GetUtcNow().AddSeconds(10), exception.RetryAt);
        Assert.Contains("after the last retry", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALimitThatOutlastsTheRetries_AndTellsNothing_IsTheAnswerItIs()
    {
        await using var server = await ApiServer.StartAsync(_ => Answer.Status(429));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 1));

        await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());
    }

    [Fact]
    public async Task LimitsAreLogged_AsIsOnceWhatCannotBeRead()
    {
        var logs = new LogRecorder();
        await using var server = await ApiServer.StartAsync(
            Answer.Json(FirstPage, ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "soon")),
            Answer.Status(429, ("Retry-After", "later")),
            Answer.Status(429, ("Retry-After", "7")),
            Answer.Json(LastPage));
        await using var shop = new Shop(server, loggers: logs);

        await shop.ReadPagesAsync(limit: 2).CountAsync();

        Assert.Single(logs.Lines, static line => line.StartsWith("Debug 51 ", StringComparison.Ordinal));
        Assert.Contains("Debug 51 What the server says of its limits in X-RateLimit-Reset cannot be read; it is ignored, as will others", logs.Lines);
        Assert.Single(logs.Lines, static line => line.StartsWith("Information 50 shop.orders: the server has no request left to give until 2026-01-02 03:04:13Z;", StringComparison.Ordinal));
        Assert.Single(logs.Lines, static line => line.EndsWith("failed (rate limited, status 429); trying again in 00:00:07", StringComparison.Ordinal));
        Assert.Single(logs.Lines, static line => line.EndsWith("failed (rate limited, status 429); trying again in 00:00:01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Waits_AreMeasured()
    {
        var waits = new ConcurrentQueue<double>();
        using var listener = new System.Diagnostics.Metrics.MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument is { Meter.Name: RestSourceDiagnostics.Name, Name: "restsource.rate_limit.wait.duration", Unit: "s" })
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) =>
        {
            if (tags.ToArray().Contains(new("restsource.resource", "measured")))
            {
                waits.Enqueue(value);
            }
        });
        listener.Start();
        await using var server = await ApiServer.StartAsync(Answer.Status(429, ("Retry-After", "7")), Answer.Json(LastPage));
        await using var shop = new Shop(server, resource: "measured");

        await shop.GetAsync();

        Assert.Equal([7], waits);
    }
}
