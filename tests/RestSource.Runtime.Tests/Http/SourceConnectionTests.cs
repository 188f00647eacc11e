using RestSource.Authentication;
using RestSource.Http;
using RestSource.Resilience;
using RestSource.TestKit.Server;

namespace RestSource.Tests.Http;

public class SourceConnectionTests
{
    private const string OneOrder = """{"data": [{"id": 1}], "total": 1}""";

    [Fact]
    public async Task SendAsync_ReadsAPage()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(OneOrder));
        await using var shop = new Shop(server);

        var page = await shop.GetAsync(shop.Request().AddQuery("limit", 5));

        Assert.Equal([new Order(1)], page.Items);
        Assert.Equal(1, page.Total);
        Assert.Equal(OneOrder.Length, page.Transfer.Bytes);
        Assert.Equal("GET /orders?limit=5", Assert.Single(server.Requests).ToString());
    }

    [Fact]
    public async Task SendAsync_ACompressedBody_IsRead_AndCountedAsItIsWithoutCompression()
    {
        await using var server = await ApiServer.StartAsync(Answer.Gzip(OneOrder));
        await using var shop = new Shop(server);

        var page = await shop.GetAsync();

        Assert.Equal([new Order(1)], page.Items);
        Assert.Equal(OneOrder.Length, page.Transfer.Bytes);
        Assert.Contains("gzip", Assert.Single(server.Requests).Headers["Accept-Encoding"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(204)]
    [InlineData(200)]
    public async Task SendAsync_ABodyOfNothing_IsAnEmptyPage(int status)
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(status));
        await using var shop = new Shop(server);

        Assert.Empty((await shop.GetAsync()).Items);
    }

    [Fact]
    public async Task SendAsync_Post_CarriesTheBody_AtEveryAttempt()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Json(OneOrder));
        await using var shop = new Shop(server, method: HttpMethod.Post);

        await shop.GetAsync(shop.Request().SetBody("page.offset", 20));

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, static request =>
        {
            Assert.Equal("POST /orders", request.ToString());
            Assert.Equal("""{"page":{"offset":20}}""", request.Body);
            Assert.Equal("application/json", request.Headers["Content-Type"]);
        });
    }

    [Fact]
    public async Task SendAsync_ABodyThatBreaksOff_IsAskedForAgain()
    {
        await using var server = await ApiServer.StartAsync(Answer.Broken("""{"data": [{"id": 1}, """), Answer.Json(OneOrder));
        await using var shop = new Shop(server);

        var page = await shop.GetAsync();

        Assert.Equal([new Order(1)], page.Items);
        Assert.Equal(1, page.Transfer.Retries);
        Assert.Equal([TimeSpan.FromSeconds(1)], shop.Time.Skipped);
    }

    [Fact]
    public async Task SendAsync_BrokenBodiesAndBadStatuses_ShareOneBudget()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Broken("{"), Answer.Status(503), Answer.Json(OneOrder));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 2));

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Equal(3, exception.Attempts);
        Assert.Equal(3, server.Requests.Count);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], shop.Time.Skipped);
    }

    [Fact]
    public async Task SendAsync_Cancelled_ThrowsThat_AndNoFailure()
    {
        using var cancellation = new CancellationTokenSource();
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await ApiServer.StartAsync(_ =>
        {
            asked.SetResult();
            return Answer.Silence;
        });
        await using var shop = new Shop(server);

        var page = shop.GetAsync(cancellationToken: cancellation.Token);
        await asked.Task;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => page);
    }

    [Fact]
    public async Task SendAsync_CancelledWhileAPageArrivesThatIsWrong_ThrowsThat_AndNoRawFailure()
    {
        using var cancellation = new CancellationTokenSource();
        var body = new string(' ', 40_000) + "nonsense";
        var received = 0;
        await using var server = await ApiServer.StartAsync(Answer.Json(body));
        await using var shop = new Shop(server, received: bytes =>
        {
            received += bytes;
            if (received > body.Length)
            {
                cancellation.Cancel();
            }
        });

        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.GetAsync(cancellationToken: cancellation.Token));

        Assert.Equal(cancellation.Token, failure.CancellationToken);
    }

    [Fact]
    public async Task FromHttpClient_AddsNothingToTheCallersClient()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(OneOrder), Answer.Status(503));
        using var client = new HttpClient { BaseAddress = new Uri(server.BaseUrl, "api/") };
        client.DefaultRequestHeaders.Add("X-Mine", "1");
        using var connection = SourceConnection.FromHttpClient(client, new SourceDefinition { Name = "shop", Authenticator = new BearerAuthenticator("t0ken") });
        var endpoint = new ResourceEndpoint(Shop.Resource, HttpMethod.Get, "/orders", Shop.Selectors, RetryPolicy.Default);

        var page = await connection.SendAsync<Order>(new PageRequest(endpoint), CancellationToken.None);
        await Assert.ThrowsAsync<ApiResponseException>(() => connection.SendAsync<Order>(new PageRequest(endpoint), CancellationToken.None));

        Assert.Single(page.Items);
        Assert.Equal(["/api/orders", "/api/orders"], server.Targets);
        Assert.Equal("1", server.Requests[0].Headers["X-Mine"]);
        Assert.False(server.Requests[0].Headers.ContainsKey("Authorization"));
    }
}
