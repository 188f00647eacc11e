using System.Net;
using RestSource.Http;
using RestSource.Json;
using RestSource.Resilience;
using RestSource.ResponseActions;
using RestSource.TestKit.Server;
using RestSource.Tests.Diagnostics;
using RestSource.Tests.Http;

namespace RestSource.Tests.ResponseActions;

/// <summary>What is done about answers, over real HTTP.</summary>
public class ResponseActionHttpTests
{
    private const string OneOrder = """{"data": [{"id": 1}], "total": 9}""";

    private static readonly ResponseCondition NotOk = new(new JsonSelector(JsonStep.Name("ok")), JsonOperand.Json("false"));

    [Theory]
    [InlineData(404)]
    [InlineData(503)] // would be asked for again
    [InlineData(200)]
    public async Task Ignore_IsAnEmptyPage_AndNothingIsAskedAgain(int status)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"data": [{"id": 1}]}""", status));
        await using var shop = new Shop(server, actions: new ResponseAction(ResponseActionKind.Ignore, status));

        var page = await shop.GetAsync();

        Assert.Empty(page.Items);
        Assert.True(page.IsIgnored);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Ignore_EndsTheRead_AndKeepsThePagesBefore()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(OneOrder), Answer.Json("""{"error": "past the end"}""", 400));
        var logs = new LogRecorder();
        await using var shop = new Shop(server, loggers: logs, actions: new ResponseAction(ResponseActionKind.Ignore, content: "past the end"));
        var ledgers = new Reading.LedgerRecorder();

        var pages = await shop.ReadPagesAsync(limit: 1, options: new ReadOptions { Progress = ledgers }, logger: logs).ToListAsync();

        Assert.Equal([1, 0], pages.Select(static page => page.Items.Count));
        Assert.Null(pages[1].ContinuationToken);
        Assert.Equal((StopReason.Ignored, 1L), (ledgers.Last.StopReason, ledgers.Last.Records));
        Assert.Equal(["/orders?offset=0&limit=1", "/orders?offset=1&limit=1"], server.Targets);
        Assert.Single(logs.Lines, static line => line.StartsWith("Information", StringComparison.Ordinal) && line.Contains("page 2 is ignored", StringComparison.Ordinal));
        Assert.Single(logs.Lines, static line => line.StartsWith("Debug", StringComparison.Ordinal) && line.Contains("the answer 400", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(404)] // in no list
    [InlineData(503)]
    [InlineData(200)]
    public async Task Retry_GoesByTheRetryPolicy(int status)
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("busy", status), Answer.Of(status, "busy", ("Retry-After", "17")), Answer.Json(OneOrder));
        await using var shop = new Shop(server, actions: new ResponseAction(ResponseActionKind.Retry, content: "busy"));

        var page = await shop.GetAsync();

        Assert.Equal(2, page.Transfer.Retries);
        Assert.Single(page.Items);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(17)], shop.Time.Skipped);
    }

    [Fact]
    public async Task Retry_ThatDoesNotHelp_FailsAndNamesTheEntry()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Json("""{"ok": false, "why": "quota"}"""));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 2), actions: new ResponseAction(ResponseActionKind.Retry, 200, when: NotOk));

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Equal((HttpStatusCode.OK, 3), (exception.StatusCode, exception.Attempts));
        Assert.Contains("the server answered 200 OK, which response_actions (status_code 200, when $.ok equals false) want asked for again", exception.Message, StringComparison.Ordinal);
        Assert.Contains("quota", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fail_OfASuccess_FailsAtOnce()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"ok": false, "why": "no such team"}"""));
        await using var shop = new Shop(server, actions: new ResponseAction(ResponseActionKind.Fail, when: NotOk));

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Contains("which response_actions (when $.ok equals false) call a failure", exception.Message, StringComparison.Ordinal);
        Assert.Contains("no such team", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Fail_OfAStatusThatWouldBeRetried_FailsAtOnce()
    {
        await using var server = await ApiServer.StartAsync(Answer.Text("daily quota", "text/plain", 429));
        await using var shop = new Shop(server, actions: new ResponseAction(ResponseActionKind.Fail, 429, "daily quota"));

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Contains("What to do: the rate limit", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AStatusThatNoEntryFits_GoesByTheRetryPolicy()
    {
        await using var server = await ApiServer.StartAsync(Answer.Text("try later", "text/plain", 429), Answer.Text("try later", "text/plain", 429), Answer.Json(OneOrder));
        await using var shop = new Shop(server, actions: new ResponseAction(ResponseActionKind.Fail, 429, "daily quota"));

        Assert.Equal(2, (await shop.GetAsync()).Transfer.Retries);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], shop.Time.Skipped);
    }

    [Fact]
    public async Task BothKindsOfRetry_ShareOneBudget()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Json("busy"), Answer.Status(503), Answer.Json(OneOrder));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 2), actions: new ResponseAction(ResponseActionKind.Retry, 200, "busy"));

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Equal((HttpStatusCode.ServiceUnavailable, 3), (exception.StatusCode, exception.Attempts));
    }

    [Fact]
    public async Task ARedirect_ThatAnEntryNames_IsNotFollowed()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(302, ("Location", "/login")), Answer.Json(OneOrder));
        await using var shop = new Shop(server, actions: new ResponseAction(ResponseActionKind.Ignore, 302));

        Assert.True((await shop.GetAsync()).IsIgnored);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ARedirect_ThatOnlyItsBodyCouldFit_IsFollowed()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(302, ("Location", "/elsewhere")), Answer.Json(OneOrder));
        await using var shop = new Shop(server, actions: new ResponseAction(ResponseActionKind.Ignore, content: "not enabled"));

        Assert.Single((await shop.GetAsync()).Items);
    }

    [Fact]
    public async Task ALongBody_IsReadWhole_AndSaidToBeTooLong()
    {
        var orders = string.Join(", ", Enumerable.Range(0, 100_000).Select(static id => $$"""{"id": {{id}}}"""));
        await using var server = await ApiServer.StartAsync(Answer.Json($$"""{"data": [{{orders}}], "total": 100000, "ok": false}"""));
        var logs = new LogRecorder();
        await using var shop = new Shop(server, loggers: logs, actions: new ResponseAction(ResponseActionKind.Fail, when: NotOk));

        var page = await shop.GetAsync();

        Assert.Equal(100_000, page.Items.Count);
        Assert.Contains(logs.Lines, static line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("longer than 1048576 bytes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ABodyThatBreaksOffWhileItIsLookedAt_IsAskedForAgain()
    {
        await using var server = await ApiServer.StartAsync(Answer.Broken("""{"ok": fal"""), Answer.Json(OneOrder));
        await using var shop = new Shop(server, actions: new ResponseAction(ResponseActionKind.Fail, when: NotOk));

        Assert.Equal(1, (await shop.GetAsync()).Transfer.Retries);
    }

    [Fact]
    public async Task OverAForeignClient_ActionsHold_AndNothingIsSentAgain()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(404), Answer.Json("busy"));
        using var client = new HttpClient { BaseAddress = server.BaseUrl };
        using var connection = SourceConnection.FromHttpClient(client, new SourceDefinition { Name = "shop" });
        var endpoint = new ResourceEndpoint(Shop.Resource, HttpMethod.Get, "orders", Shop.Selectors, RetryPolicy.Default)
        {
            Actions = [new ResponseAction(ResponseActionKind.Ignore, 404), new ResponseAction(ResponseActionKind.Retry, content: "busy")],
        };

        Assert.True((await connection.SendAsync<Order>(new PageRequest(endpoint), default)).IsIgnored);
        await Assert.ThrowsAsync<ApiResponseException>(() => connection.SendAsync<Order>(new PageRequest(endpoint), default));

        Assert.Equal(2, server.Requests.Count);
    }
}
