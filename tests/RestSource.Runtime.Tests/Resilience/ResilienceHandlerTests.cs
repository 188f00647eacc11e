using System.Globalization;
using System.Net;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;
using RestSource.Tests.Http;

namespace RestSource.Tests.Resilience;

public class ResilienceHandlerTests
{
    private const string NoOrders = """{"data": []}""";

    [Fact]
    public async Task BadStatuses_AreRetried_AfterGrowingDelays()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Status(429), Answer.Status(503), Answer.Json(NoOrders));
        await using var shop = new Shop(server);

        var page = await shop.GetAsync();

        Assert.Equal(3, page.Transfer.Retries);
        Assert.Equal(Seconds(1, 2, 4), shop.Time.Skipped);
    }

    [Fact]
    public async Task RetryAfter_IsWaitedForExactly()
    {
        var begin = new ManualTimeProvider(skipUpTo: TimeSpan.Zero).GetUtcNow();
        await using var server = await ApiServer.StartAsync(
            Answer.Status(429, ("Retry-After", "17")),
            Answer.Status(503, ("Retry-After", begin.AddSeconds(17 + 30).ToString("R", CultureInfo.InvariantCulture))),
            Answer.Json(NoOrders));
        await using var shop = new Shop(server);

        await shop.GetAsync();

        Assert.Equal(Seconds(17, 30), shop.Time.Skipped);
    }

    [Fact]
    public async Task AfterTheLastRetry_TheLastAnswerIsTheFailure()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Status(503), Answer.Status(429));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 2));

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
        Assert.Equal(3, exception.Attempts);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(500)] // not in this policy's list
    public async Task OtherStatuses_AreNotRetried(int status)
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(status), Answer.Json(NoOrders));
        await using var shop = new Shop(server);

        await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task NoRetries_MeansOneRequest()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Json(NoOrders));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 0));

        await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ARefusedConnection_IsRetried_AndThenNamed()
    {
        var server = await ApiServer.StartAsync();
        var closed = server.BaseUrl;
        await server.DisposeAsync();
        await using var shop = new Shop(closed, retry: Shop.Policy(maxRetries: 2));

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => shop.GetAsync());

        Assert.Equal(3, exception.Attempts);
        Assert.Equal(Seconds(1, 2), shop.Time.Skipped);
        Assert.Contains($"127.0.0.1:{closed.Port} refused the connection", exception.Message, StringComparison.Ordinal);
        Assert.Contains("base_url", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAttemptWithoutAnAnswer_TimesOut_AndIsRetried()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await ApiServer.StartAsync(_ => asked.TrySetResult() ? Answer.Silence : Answer.Json(NoOrders));
        await using var shop = new Shop(server);

        var page = shop.GetAsync();
        await asked.Task;
        shop.Time.Advance(Shop.AttemptTimeout);

        Assert.Equal(1, (await page).Transfer.Retries);
    }

    [Fact]
    public async Task ABodyThatStalls_TimesOut_AndIsNamed()
    {
        await using var server = await ApiServer.StartAsync(Answer.Stalled("""{"data": ["""));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 0));

        // The wait for the answer, the read that gets the beginning, and the read that gets nothing.
        var reading = shop.Time.WaitBeganAsync(Shop.AttemptTimeout, times: 3);

        var page = shop.GetAsync();
        await reading;
        shop.Time.Advance(Shop.AttemptTimeout);
        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => page);

        Assert.Contains("no more of it came for 7200 s", exception.Message, StringComparison.Ordinal);
    }

    private static TimeSpan[] Seconds(params int[] seconds) => [.. seconds.Select(static second => TimeSpan.FromSeconds(second))];
}
