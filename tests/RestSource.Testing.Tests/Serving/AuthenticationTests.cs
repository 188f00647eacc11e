using RestSource.TestKit.Time;
using RestSource.Testing.Tests.Guarded;
using RestSource.Testing.Tests.Support;

namespace RestSource.Testing.Tests.Serving;

/// <summary>For every way to prove who asks: the client with the mock server's secret is let in, the one with another is told what was wrong.</summary>
public sealed class AuthenticationTests
{
    private static readonly Dictionary<string, (Func<GuardedSource, Task<IReadOnlyList<long?>>> Read, string Wrong)> Reads = new()
    {
        ["bearer"] = (static source => source.Bearer.ReadAllAsync().ReadAsync(static record => record.Id), "The token in the header 'Authorization'"),
        ["in_header"] = (static source => source.InHeader.ReadAllAsync().ReadAsync(static record => record.Id), "The API key in the header 'X-Api-Key'"),
        ["in_query"] = (static source => source.InQuery.ReadAllAsync().ReadAsync(static record => record.Id), "The API key in the query parameter 'key'"),
        ["in_cookie"] = (static source => source.InCookie.ReadAllAsync().ReadAsync(static record => record.Id), "The API key in the cookie 'session'"),
        ["basic"] = (static source => source.Basic.ReadAllAsync().ReadAsync(static record => record.Id), "The password"),
    };

    public static TheoryData<string> Resources => [.. Reads.Keys];

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task SecretOfTheServer_IsTaken_AndShownNowhere(string resource)
    {
        await using var api = await MockSource.StartAsync("Configs/guarded.restsource.json", new MockSourceOptions { PageSize = 2 });
        await using var source = SourceAt(api);

        Assert.Equal([1L, 2L, 3L], await Reads[resource].Read(source));

        Assert.DoesNotContain(api.Requests, request => api.SecretNames.Any(name => ShownIn(request).Contains(api.Secret(name), StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task OtherSecret_IsRefusedWithWhatIsWrong_AndShownNowhere(string resource)
    {
        const string Other = "hush quietly";
        await using var api = await MockSource.StartAsync("Configs/guarded.restsource.json");
        await using var source = SourceAt(api, Other);

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => Reads[resource].Read(source));

        Assert.Equal(401, (int?)failure.StatusCode);
        var request = Assert.Single(api.Requests);
        Assert.StartsWith(Reads[resource].Wrong, request.Reason, StringComparison.Ordinal);
        Assert.All(Other.Split(), part => Assert.DoesNotContain(part, ShownIn(request), StringComparison.Ordinal));
    }

    [Fact]
    public async Task AccessToken_IsBoughtOnce_AndRenewedOnceItExpired()
    {
        var time = new ManualTimeProvider(skipUpTo: TimeSpan.Zero);
        await using var api = await MockSource.StartAsync("Configs/guarded.restsource.json", new MockSourceOptions { TimeProvider = time });
        await using var source = SourceAt(api);

        Assert.Equal([1L, 2L, 3L], await source.Bought.ReadAllAsync().ReadAsync(static record => record.Id));
        Assert.Equal([1L, 2L, 3L], await source.Bought.ReadAllAsync().ReadAsync(static record => record.Id));
        time.Advance(TimeSpan.FromHours(1));
        Assert.Equal([1L, 2L, 3L], await source.Bought.ReadAllAsync().ReadAsync(static record => record.Id));

        Assert.Equal(
            ["POST /oauth/token 200", "GET /bought 200", "GET /bought 200", "GET /bought 401", "POST /oauth/token 200", "GET /bought 200"],
            api.Requests.Select(static request => $"{request} {request.Status}"));
        Assert.DoesNotContain(api.Requests, request => ShownIn(request).Contains("mock-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AccessToken_ForAnotherSecret_IsRefused()
    {
        await using var api = await MockSource.StartAsync("Configs/guarded.restsource.json");
        await using var source = SourceAt(api, "another-secret");

        _ = await Assert.ThrowsAnyAsync<RestSourceException>(() => source.Bought.ReadAllAsync().ReadAsync(static record => record.Id));

        Assert.Equal(["POST /oauth/token 400"], api.Requests.Select(static request => $"{request} {request.Status}"));
    }

    [Fact]
    public async Task Resource_WithoutAuthentication_IsOpen()
    {
        await using var api = await MockSource.StartAsync("Configs/guarded.restsource.json");
        await using var source = SourceAt(api, "another-secret");

        Assert.Equal([1L, 2L, 3L], await source.Open.ReadAllAsync().ReadAsync(static record => record.Id));
    }

    [Fact]
    public async Task NoCheck_TakesAnySecret()
    {
        await using var api = await MockSource.StartAsync("Configs/guarded.restsource.json", new MockSourceOptions { ChecksAuthentication = false });
        await using var source = SourceAt(api, "another-secret");

        Assert.Equal([1L, 2L, 3L], await source.Basic.ReadAllAsync().ReadAsync(static record => record.Id));
    }

    private static GuardedSource SourceAt(MockSource api, string? secret = null) => GuardedSource.Create(new GuardedOptions
    {
        BaseUrl = api.BaseUrl,
        TokenUrl = api.Setting("token_url"),
        Token = secret ?? api.Secret("token"),
        ApiKey = secret ?? api.Secret("api_key"),
        Password = secret ?? api.Secret("password"),
        ClientSecret = secret ?? api.Secret("client_secret"),
    });

    private static string ShownIn(MockRequest request) => $"{request.Target} {request.Body} {request.Reason} {string.Join(' ', request.Headers.Values)}";
}
