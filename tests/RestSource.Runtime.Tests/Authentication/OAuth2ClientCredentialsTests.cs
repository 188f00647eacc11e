using RestSource.Authentication;
using RestSource.Http;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;
using RestSource.Tests.Http;

namespace RestSource.Tests.Authentication;

/// <summary>The token: how it is asked for, how long it serves, and what is said when there is none.</summary>
public class OAuth2ClientCredentialsTests
{
    private const string Secret = "s3cret/+&";

    private readonly ManualTimeProvider _time = new(skipUpTo: TimeSpan.Zero);

    [Fact]
    public async Task ATokenIsAskedForOnce_AndSentWithEveryRequest()
    {
        await using var server = await TokenServer.StartAsync();
        await using var shop = Shop(server, new("scope", "read all"), new("client_id", "other"));

        await shop.GetAsync();
        await shop.GetAsync();

        Assert.Equal(["client_secret=s3cret%2F%2B%26&grant_type=client_credentials&scope=read+all&client_id=other"], server.Forms);
        Assert.Equal(["Bearer token-1", "Bearer token-1"], server.Authorizations);
    }

    [Fact]
    public async Task ManyAtOnce_AskForOneToken()
    {
        await using var server = await TokenServer.StartAsync();
        await using var shop = Shop(server);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => shop.GetAsync()));

        Assert.Single(server.Forms);
        Assert.All(server.Authorizations, static authorization => Assert.Equal("Bearer token-1", authorization));
    }

    [Theory]
    [InlineData("\"expires_in\": 3600", 3539, 1)]
    [InlineData("\"expires_in\": 3600", 3540, 2)] // a minute early
    [InlineData("\"expires_in\": \"3600\"", 3539, 1)]
    [InlineData("\"expires_in\": 3600.0", 3540, 2)]
    [InlineData("\"expires_in\": 40", 19, 1)]
    [InlineData("\"expires_in\": 40", 20, 2)] // it does not live a minute: halfway
    [InlineData("\"expires_in\": 0", 0, 2)] // a token a request
    [InlineData("\"expires_in\": null", 539, 1)] // default_token_expiration
    [InlineData("\"expires_in\": \"soon\"", 540, 2)]
    [InlineData("\"token_type\": \"bearer\"", 540, 2)]
    public async Task ATokenThatNearsItsEnd_IsRenewedFirst(string lifetime, int secondsLater, int tokens)
    {
        await using var server = await TokenServer.StartAsync(lifetime);
        await using var shop = Shop(server);

        await shop.GetAsync();
        _time.Advance(TimeSpan.FromSeconds(secondsLater));
        await shop.GetAsync();

        Assert.Equal(["Bearer token-1", $"Bearer token-{tokens}"], server.Authorizations);
    }

    [Fact]
    public async Task ATokenThatTheServerRefuses_IsRenewedOnce()
    {
        await using var server = await TokenServer.StartAsync(orders: static authorization => authorization == "Bearer token-1" ? Answer.Status(401) : Answer.Json("""{"data": []}"""));
        await using var shop = Shop(server);

        await shop.GetAsync();
        await shop.GetAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-2"], server.Authorizations);
    }

    [Fact]
    public async Task ManyThatAreRefusedAtOnce_RenewOnce()
    {
        await using var server = await TokenServer.StartAsync(orders: static authorization => authorization == "Bearer token-1" ? Answer.Status(401) : Answer.Json("""{"data": []}"""));
        await using var shop = Shop(server);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => shop.GetAsync()));

        Assert.Equal(2, server.Forms.Count);
    }

    [Fact]
    public async Task AServerThatRefusesEveryToken_IsAskedTwice()
    {
        await using var server = await TokenServer.StartAsync(orders: static _ => Answer.Status(401));
        await using var shop = Shop(server);

        await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.Authorizations);
    }

    [Fact]
    public async Task ABodyGoesAgainWithTheNewToken()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"access_token": "a"}"""), Answer.Status(401), Answer.Json("""{"access_token": "b"}"""), Answer.Json("""{"data": []}"""));
        await using var shop = new Shop(server, With(Authenticator(new Uri(server.BaseUrl, "token").AbsoluteUri)), method: HttpMethod.Post);

        await shop.GetAsync(shop.Request().SetBody("page", 1));

        Assert.Equal(["""{"page":1}""", """{"page":1}"""], server.Requests.Where(static request => request.Target == "/orders").Select(static request => request.Body));
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task ATokenServerThatIsBusy_IsAskedAgain(int status)
    {
        await using var server = await TokenServer.StartAsync(token: number => number < 3 ? Answer.Status(status) : null!);
        await using var shop = Shop(server);

        await shop.GetAsync();

        Assert.Equal(3, server.Forms.Count);
        Assert.Equal(["Bearer token-3"], server.Authorizations);
    }

    [Theory]
    [InlineData(429, "7", 7)]
    [InlineData(503, "7", 7)]
    [InlineData(429, "soon", 1)] // the policy's own
    public async Task ATokenServerThatSaysWhen_IsAskedAgainThen(int status, string retryAfter, int seconds)
    {
        await using var server = await TokenServer.StartAsync(token: number => number == 1 ? Answer.Status(status, ("Retry-After", retryAfter)) : null!);
        await using var shop = Shop(server);

        await shop.GetAsync();

        Assert.Equal([TimeSpan.FromSeconds(seconds)], shop.Time.Skipped);
        Assert.Equal(2, server.Forms.Count);
    }

    [Fact]
    public async Task ATokenServerThatWantsToBeLeftAloneForLong_EndsTheRead_AndSaysWhen()
    {
        await using var server = await TokenServer.StartAsync(token: static _ => Answer.Status(429, ("Retry-After", "86400")));
        await using var shop = Shop(server);

        var exception = await Assert.ThrowsAsync<RateLimitedException>(() => shop.GetAsync());

        Assert.Equal(shop.Time.GetUtcNow().AddDays(1), exception.RetryAt);
        Assert.Contains($"{server.TokenUrl} answered 429; the next request would have to wait", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Forms);
    }

    [Fact]
    public async Task ATokenServerThatSaysWhen_IsAskedOnce_ByAllThatWait()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var cache = new AccessTokenCache(_time);
        var first = cache.GetAsync(() => FailAsync(asked.Task), CancellationToken.None);
        var second = cache.GetAsync(static () => throw new InvalidOperationException("asked twice"), CancellationToken.None);

        asked.SetResult();

        Assert.Equal(_time.GetUtcNow().AddSeconds(7), (await Assert.ThrowsAsync<AccessTokenException>(() => first)).RetryAt);
        Assert.Equal(_time.GetUtcNow().AddSeconds(7), (await Assert.ThrowsAsync<AccessTokenException>(() => second)).RetryAt);
        _time.Advance(TimeSpan.FromSeconds(7));
        Assert.Equal("next", await cache.GetAsync(() => Task.FromResult(AccessToken.Of("next", TimeSpan.FromHours(1), _time.GetUtcNow())), CancellationToken.None));
    }

    [Theory]
    [InlineData(400, """{"error": "invalid_client", "error_description": "unknown: s3cret/+&", "hint": "hidden"}""", "answered 400 (invalid_client: unknown: ***).")]
    [InlineData(401, "<html>", "answered 401.")]
    [InlineData(302, "", "answered 302.")]
    [InlineData(200, """{"token": "hidden", "expires_in": 3600}""", "answered an object of token, expires_in, and no access_token in it.")]
    [InlineData(200, """{"access_token": null}""", "answered an object of access_token, and no access_token in it.")]
    [InlineData(200, "<html>hidden</html>", "answered something that is no JSON, and no access_token in it.")]
    [InlineData(200, """{"access_token": "t\r\nX-Evil: 1"}""", "answered an access_token of characters that no header can carry.")]
    [InlineData(200, "[]", "answered JSON that is no object, and no access_token in it.")]
    public async Task ATokenServerThatGivesNone_IsAFailureThatSaysSo(int status, string answer, string said)
    {
        await using var server = await TokenServer.StartAsync(token: _ => Answer.Json(answer, status));
        await using var shop = Shop(server);

        var exception = await Assert.ThrowsAsync<ApiAuthenticationException>(() => shop.GetAsync());

        Assert.Contains($"no access token could be had: {server.TokenUrl} {said}", exception.Message, StringComparison.Ordinal);
        Assert.Contains("check access_token_url, client_id and client_secret", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.Single(server.Forms);
        Assert.Empty(server.Authorizations);
    }

    [Fact]
    public async Task ATokenIsNeverShown()
    {
        await using var server = await TokenServer.StartAsync(orders: static authorization => Answer.Text(authorization, "text/plain", status: 403));
        await using var shop = Shop(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());

        Assert.Equal("Bearer ***", exception.ResponseExcerpt);
    }

    [Fact]
    public async Task NeitherTokenNorSecret_GoesToAnotherOrigin()
    {
        await using var other = await ApiServer.StartAsync(Answer.Json("""{"data": []}"""));
        await using var server = await TokenServer.StartAsync();
        await using var shop = new Shop(server.BaseUrl, With(Authenticator(server.TokenUrl)), path: new Uri(other.BaseUrl, "orders").AbsoluteUri);

        await shop.GetAsync();

        Assert.DoesNotContain("Authorization", Assert.Single(other.Requests).Headers.Keys);
        Assert.Empty(server.Forms);
    }

    [Fact]
    public async Task ACancelledWait_Ends_AndTheNextAsksAnew()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = await TokenServer.StartAsync(token: number => number == 1 ? Cancelling(cancellation) : null!);
        await using var shop = Shop(server);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.GetAsync(cancellationToken: cancellation.Token));
        await shop.GetAsync();

        Assert.Equal(["Bearer token-2"], server.Authorizations);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/token")]
    [InlineData("file:///token")]
    public void AUrlThatIsNone_IsRefused(string url) =>
        Assert.Contains("access_token_url", Assert.Throws<ArgumentException>(() => Authenticator(url)).Message, StringComparison.Ordinal);

    private async Task<AccessToken> FailAsync(Task asked)
    {
        await asked;
        throw new AccessTokenException("busy", isTransient: true, _time.GetUtcNow().AddSeconds(7));
    }

    private static Answer Cancelling(CancellationTokenSource cancellation)
    {
        cancellation.Cancel();
        return Answer.Silence;
    }

    private Shop Shop(TokenServer server, params KeyValuePair<string, string>[] data) => new(server.BaseUrl, With(Authenticator(server.TokenUrl, data)));

    private OAuth2ClientCredentialsAuthenticator Authenticator(string url, params KeyValuePair<string, string>[] data) =>
        new(url, "shop", Secret, data, defaultExpiration: TimeSpan.FromSeconds(600), _time);

    private static Func<SourceDefinition, SourceDefinition> With(RequestAuthenticator authenticator) => definition => new SourceDefinition
    {
        Name = definition.Name,
        BaseUrl = definition.BaseUrl,
        Authenticator = authenticator,
    };
}
