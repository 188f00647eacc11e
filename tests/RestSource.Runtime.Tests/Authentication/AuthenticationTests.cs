using RestSource.Authentication;
using RestSource.Http;
using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Authentication;

/// <summary>Each scheme as the server sees it.</summary>
public class AuthenticationTests
{
    private const string NoOrders = """{"data": []}""";

    [Fact]
    public async Task ApiKey_InAHeader_IsSentWithoutAPrefix() =>
        Assert.Equal(Shop.Key, (await RequestAsync(Shop.WithKey(ApiKeyLocation.Header, "Authorization"))).Headers["Authorization"]);

    [Theory]
    [InlineData("/orders", "/orders?api_key=canary%2F%2B%26%3D%2242")]
    [InlineData("/orders?a=1", "/orders?a=1&api_key=canary%2F%2B%26%3D%2242")]
    [InlineData("/orders?api_key=old&a=1", "/orders?api_key=canary%2F%2B%26%3D%2242&a=1")] // replaced, not repeated
    public async Task ApiKey_InTheQuery_IsThereOnce(string path, string target) =>
        Assert.Equal(target, (await RequestAsync(Shop.WithKey(ApiKeyLocation.Query, "api_key"), path)).Target);

    [Fact]
    public async Task ApiKey_InACookie_IsThere() =>
        Assert.Equal("sid=canary%2F%2B%26%3D%2242", (await RequestAsync(Shop.WithKey(ApiKeyLocation.Cookie, "sid"))).Headers["Cookie"]);

    [Fact]
    public async Task ApiKey_InACookie_KeepsOtherCookies()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, "https://api.test/");
        message.Headers.Add("Cookie", "theme=dark; sid=old");

        await new ApiKeyAuthenticator("new", "sid", ApiKeyLocation.Cookie).AuthenticateAsync(new AuthenticationContext(message, NoSend), CancellationToken.None);

        Assert.Equal("theme=dark; sid=new", Assert.Single(message.Headers.GetValues("Cookie")));
    }

    [Fact]
    public async Task Bearer_IsInTheAuthorizationHeader_OverAConfiguredOne() =>
        Assert.Equal("Bearer t0ken", (await RequestAsync(With(new BearerAuthenticator("t0ken")))).Headers["Authorization"]);

    [Theory]
    [InlineData("user", "pass", "Basic dXNlcjpwYXNz")]
    [InlineData("jürgen", "päß", "Basic asO8cmdlbjpww6TDnw==")]
    [InlineData("", "", "Basic Og==")]
    public async Task HttpBasic_IsUtf8InBase64(string username, string password, string expected) =>
        Assert.Equal(expected, (await RequestAsync(With(new HttpBasicAuthenticator(username, password)))).Headers["Authorization"]);

    [Fact]
    public async Task Credentials_AreThereAtEveryAttempt_AndOnce()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Status(503), Answer.Json(NoOrders));
        await using var shop = new Shop(server, Shop.WithKey(ApiKeyLocation.Query, "key"));

        await shop.GetAsync();

        Assert.Equal(Enumerable.Repeat("/orders?key=canary%2F%2B%26%3D%2242", 3), server.Targets);
    }

    [Fact]
    public async Task Credentials_DoNotGoToAnAbsolutePathElsewhere()
    {
        await using var other = await ApiServer.StartAsync(Answer.Json(NoOrders));
        await using var shop = new Shop(new Uri("https://api.test/"), Shop.WithKey(ApiKeyLocation.Header, "X-Key"), path: new Uri(other.BaseUrl, "orders").AbsoluteUri);

        await shop.GetAsync();

        Assert.False(Assert.Single(other.Requests).Headers.ContainsKey("X-Key"));
    }

    private static Func<SourceDefinition, SourceDefinition> With(RequestAuthenticator authenticator) => definition => new SourceDefinition
    {
        Name = definition.Name,
        BaseUrl = definition.BaseUrl,
        Headers = [new("Authorization", "configured")],
        Authenticator = authenticator,
    };

    private static Task<HttpResponseMessage> NoSend(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A key needs no request of its own.");

    private static async Task<RecordedRequest> RequestAsync(Func<SourceDefinition, SourceDefinition> define, string path = "/orders")
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(NoOrders));
        await using var shop = new Shop(server, define, path: path);
        await shop.GetAsync();
        return Assert.Single(server.Requests);
    }
}
