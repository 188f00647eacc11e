using RestSource.Resilience;
using RestSource.TestKit.Server;
using RestSource.Tests.Diagnostics;
using RestSource.Tests.Http;

namespace RestSource.Tests.Resilience;

public class CircuitBreakerTests
{
    private const string OnePage = """{"data": [{"id": 1}], "total": 1}""";

    private static readonly CircuitBreaker Breaker = new() { MinimumRequests = 4, FailureRatio = 0.5, SamplingDuration = TimeSpan.FromMinutes(1), BreakDuration = TimeSpan.FromHours(2) };

    [Fact]
    public async Task WhenTooManyRequestsFailed_NoneIsSentForAWhile()
    {
        var isDown = true;
        var logs = new LogRecorder();
        await using var server = await ApiServer.StartAsync(_ => isDown ? Answer.Status(503) : Answer.Json(OnePage));
        await using var shop = new Shop(server, loggers: logs, breaker: Breaker);

        var first = await Assert.ThrowsAsync<CircuitOpenException>(() => shop.ReadPagesAsync(limit: 1).CountAsync().AsTask());
        var opened = shop.Time.GetUtcNow();
        var second = await Assert.ThrowsAsync<CircuitOpenException>(() => shop.ReadPagesAsync(limit: 1, continuationToken: "offset:7").CountAsync().AsTask());
        isDown = false;
        shop.Time.Advance(TimeSpan.FromHours(2));
        await shop.ReadPagesAsync(limit: 1).CountAsync();
        await shop.GetAsync();

        Assert.Equal(4 + 2, server.Requests.Count);
        Assert.Equal((4, 0), (first.Attempts, second.Attempts));
        Assert.InRange(second.RetryAt, opened.AddHours(2).AddMinutes(-1), opened.AddHours(2));
        Assert.Equal("offset:7", second.ContinuationToken);
        Assert.Contains("none is sent until 2026-01-02 05:0", second.Message, StringComparison.Ordinal);
        Assert.Single(logs.Lines, static line => line == "Warning 53 shop.orders: too many requests of the source failed; none is sent for 02:00:00");
    }

    [Fact]
    public async Task RateLimits_AreNoFailures()
    {
        await using var server = await ApiServer.StartAsync(_ => Answer.Status(429));
        await using var shop = new Shop(server, breaker: Breaker);

        await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());
        await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());
    }

    [Fact]
    public async Task ByDefault_ThereIsNone()
    {
        await using var server = await ApiServer.StartAsync(_ => Answer.Status(503));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 50));

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Equal(51, exception.Attempts);
    }

    [Fact]
    public void Options_RefuseWhatIsNoBreaker()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CircuitBreaker { FailureRatio = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CircuitBreaker { FailureRatio = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CircuitBreaker { MinimumRequests = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CircuitBreaker { SamplingDuration = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CircuitBreaker { BreakDuration = TimeSpan.FromDays(2) });
    }
}
