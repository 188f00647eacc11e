using RestSource.TestKit.Server;
using RestSource.TestKit.Time;
using RestSource.Tests.Http;

namespace RestSource.Tests.RateLimits;

/// <summary>Options <c>TimeLimit</c> and <c>MaxRetries</c> of a read.</summary>
public class ReadBudgetTests
{
    private const string FirstPage = """{"data": [{"id": 1}, {"id": 2}], "total": 5}""";
    private const string SecondPage = """{"data": [{"id": 3}, {"id": 4}], "total": 5}""";
    private const string LastPage = """{"data": [{"id": 5}], "total": 5}""";

    private readonly ManualTimeProvider _clock = new(skipUpTo: TimeSpan.Zero);

    [Theory]
    [InlineData("Retry-After", "11")]
    [InlineData("X-RateLimit-Reset", "11")]
    public async Task AWaitThatWouldPassTheTimeLimit_EndsTheReadAtOnce(string header, string value)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(FirstPage), Answer.Status(429, (header, value)), Answer.Json(SecondPage));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<RateLimitedException>(() => shop.ReadPagesAsync(limit: 2, options: Within(seconds: 10)).CountAsync().AsTask());

        Assert.Equal(shop.Time.GetUtcNow().AddSeconds(11), exception.RetryAt);
        Assert.Equal("offset:2", exception.ContinuationToken);
        Assert.Contains("past the read's time limit (00:00:10)", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task AWaitWithinTheTimeLimit_IsWaited()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(429, ("Retry-After", "10")), Answer.Json(LastPage));
        await using var shop = new Shop(server);

        await shop.ReadPagesAsync(limit: 2, continuationToken: "offset:4", options: Within(seconds: 10)).CountAsync();

        Assert.Equal([TimeSpan.FromSeconds(10)], shop.Time.Skipped);
    }

    [Fact]
    public async Task ABackoffThatWouldPassTheTimeLimit_EndsTheReadAtOnce()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Status(503), Answer.Json(FirstPage));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<RateLimitedException>(() => shop.ReadPagesAsync(limit: 2, options: Within(seconds: 1)).CountAsync().AsTask());

        Assert.Contains("the server answered 503 Service Unavailable; the next request would have to wait until", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, exception.Attempts);
    }

    [Fact]
    public async Task ABackoffAfterAFailedConnectionThatWouldPassTheTimeLimit_EndsTheReadAtOnce()
    {
        var server = await ApiServer.StartAsync();
        var closed = server.BaseUrl;
        await server.DisposeAsync();
        await using var shop = new Shop(closed);

        var exception = await Assert.ThrowsAsync<RateLimitedException>(() => shop.ReadPagesAsync(limit: 2, options: Within(seconds: 1)).CountAsync().AsTask());

        Assert.Contains("refused the connection; the next request would have to wait", exception.Message, StringComparison.Ordinal);
        Assert.Equal("offset:0", exception.ContinuationToken);
    }

    [Fact]
    public async Task ABackoffAfterABrokenBodyThatWouldPassTheTimeLimit_EndsTheReadAtOnce()
    {
        await using var server = await ApiServer.StartAsync(_ => Answer.Broken("""{"data": ["""));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<RateLimitedException>(() => shop.ReadPagesAsync(limit: 2, options: Within(seconds: 1)).CountAsync().AsTask());

        Assert.Equal(2, exception.Attempts);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(1, 4)]
    [InlineData(3, null)]
    public async Task WhenTheTimeIsUp_WhileTheServerIsSilent_TheReadEndsWithItsToken(int prefetch, int? concurrency)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await ApiServer.StartAsync(request =>
        {
            if (request.Target.Contains("offset=0", StringComparison.Ordinal))
            {
                return Answer.Json(FirstPage);
            }

            asked.TrySetResult();
            return Answer.Silence;
        });
        await using var shop = new Shop(server);
        var options = Within(seconds: 10) with { Prefetch = prefetch, MaxConcurrency = concurrency };

        var read = shop.ReadPagesAsync(limit: 2, options: options).CountAsync().AsTask();
        await asked.Task;
        _clock.Advance(TimeSpan.FromSeconds(10));
        var exception = await Assert.ThrowsAsync<TimeLimitException>(() => read);

        Assert.Equal((2, "offset:2", TimeSpan.FromSeconds(10)), (exception.Page, exception.ContinuationToken, exception.TimeLimit));
        Assert.Contains("time limit (00:00:10) has passed", exception.Message, StringComparison.Ordinal);
        await server.IdleAsync();
    }

    [Fact]
    public async Task WhenTheTimeIsUp_WhileTheConsumerWorks_TheReadEndsBeforeTheNextPage()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(FirstPage), Answer.Json(SecondPage), Answer.Json(LastPage));
        await using var shop = new Shop(server);
        await using var pages = shop.ReadPagesAsync(limit: 2, options: Within(seconds: 10)).GetAsyncEnumerator();

        await pages.MoveNextAsync();
        _clock.Advance(TimeSpan.FromSeconds(9));
        await pages.MoveNextAsync();
        _clock.Advance(TimeSpan.FromSeconds(1));
        var exception = await Assert.ThrowsAsync<TimeLimitException>(() => pages.MoveNextAsync().AsTask());

        Assert.Equal("offset:4", exception.ContinuationToken);
    }

    [Fact]
    public async Task Cancellation_IsNoTimeLimit()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await ApiServer.StartAsync(_ =>
        {
            stop.Cancel();
            return Answer.Silence;
        });
        await using var shop = new Shop(server);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.ReadPagesAsync(limit: 2, options: Within(seconds: 10)).CountAsync(stop.Token).AsTask());
    }

    [Fact]
    public async Task MaxRetries_IsForTheWholeRead()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Status(503), Answer.Json(FirstPage), Answer.Status(503), Answer.Json(SecondPage), Answer.Status(503), Answer.Json(LastPage));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.ReadPagesAsync(limit: 2, options: new ReadOptions { MaxRetries = 2 }).CountAsync().AsTask());

        Assert.Equal((3, "offset:4"), (exception.Page, exception.ContinuationToken));
        Assert.Contains("The retries of the read (MaxRetries of ReadOptions: 2) are used up.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(5, server.Requests.Count);
    }

    [Fact]
    public async Task MaxRetries_CountsBrokenBodiesToo()
    {
        await using var server = await ApiServer.StartAsync(Answer.Broken("""{"data": ["""), Answer.Broken("""{"data": ["""), Answer.Json(FirstPage));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => shop.ReadPagesAsync(limit: 2, options: new ReadOptions { MaxRetries = 1 }).CountAsync().AsTask());

        Assert.Equal(2, exception.Attempts);
        Assert.Contains("MaxRetries of ReadOptions: 1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_RefuseWhatIsNoBudget()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { TimeLimit = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { MaxRetries = -1 });
    }

    private ReadOptions Within(int seconds) => new() { TimeLimit = TimeSpan.FromSeconds(seconds), TimeProvider = _clock };
}
