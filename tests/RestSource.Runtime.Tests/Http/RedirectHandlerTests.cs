using RestSource.Authentication;
using RestSource.TestKit.Server;

namespace RestSource.Tests.Http;

public class RedirectHandlerTests
{
    private const string OneOrder = """{"data": [{"id": 1}]}""";

    [Theory]
    [InlineData(301, "POST", "GET", "")]
    [InlineData(302, "POST", "GET", "")]
    [InlineData(303, "POST", "GET", "")]
    [InlineData(307, "POST", "POST", """{"n":1}""")]
    [InlineData(308, "POST", "POST", """{"n":1}""")]
    [InlineData(302, "GET", "GET", """{"n":1}""")]
    public async Task ARedirectWithinTheOrigin_IsFollowed(int status, string method, string methodAfter, string bodyAfter)
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(status, ("Location", "/elsewhere?a=1")), Answer.Json(OneOrder));
        await using var shop = new Shop(server, Shop.WithKey(ApiKeyLocation.Header, "X-Key"), method: HttpMethod.Parse(method));

        await shop.GetAsync(shop.Request().SetBody("n", 1));

        Assert.Equal($"{methodAfter} /elsewhere?a=1", server.Requests[1].ToString());
        Assert.Equal(bodyAfter, server.Requests[1].Body);
        Assert.Equal(Shop.Key, server.Requests[1].Headers["X-Key"]);
    }

    [Fact]
    public async Task ARedirectToAnotherOrigin_IsRefused_AndGetsNoCredential()
    {
        await using var other = await ApiServer.StartAsync(Answer.Json(OneOrder));
        await using var server = await ApiServer.StartAsync(Answer.Status(302, ("Location", new Uri(other.BaseUrl, "orders").AbsoluteUri)));
        await using var shop = new Shop(server, Shop.WithKey(ApiKeyLocation.Header, "X-Key"));

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Empty(other.Requests);
        Assert.Contains($"add \"{other.BaseUrl.Authority}\" to client.allowed_hosts", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARedirectToAFile_IsRefused_WithoutAdviceToTrustIt()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(302, ("Location", "file:///etc/passwd")));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Contains("it redirects to file:///etc/passwd, which is no address of the web", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("allowed_hosts", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARedirectToAnAllowedHost_IsFollowed_WithCredentials()
    {
        await using var other = await ApiServer.StartAsync(Answer.Json(OneOrder));
        await using var server = await ApiServer.StartAsync(Answer.Status(307, ("Location", new Uri(other.BaseUrl, "orders").AbsoluteUri)));
        await using var shop = new Shop(server, Shop.WithKey(ApiKeyLocation.Query, "key", allowedHosts: other.BaseUrl.Authority));

        await shop.GetAsync();

        Assert.Equal(["/orders?key=canary%2F%2B%26%3D%2242"], other.Targets);
    }

    [Fact]
    public async Task RedirectsInACircle_EndAfterTen()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Status(302, ("Location", "/orders")));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Equal(11, server.Requests.Count);
        Assert.Contains("in a circle", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARetryAfterARedirect_BeginsWhereTheFirstAttemptDid()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Status(302, ("Location", "/moved")),
            Answer.Status(503),
            Answer.Json(OneOrder));
        await using var shop = new Shop(server, Shop.WithKey(ApiKeyLocation.Query, "key"));

        await shop.GetAsync(shop.Request().AddQuery("a", 1));

        Assert.Equal(["/orders?a=1&key=canary%2F%2B%26%3D%2242", "/moved?key=canary%2F%2B%26%3D%2242", "/orders?a=1&key=canary%2F%2B%26%3D%2242"], server.Targets);
    }
}
