using Consumer.ClientCredentials;
using Microsoft.Extensions.DependencyInjection;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Authentication;

/// <summary>Config <c>"auth": {"type": "oauth2_client_credentials"}</c>: one token serves a source, and all its resources.</summary>
public sealed class ClientCredentialsTests
{
    [Fact]
    public async Task ResourcesOfASource_ShareOneToken()
    {
        await using var server = await StartAsync();
        await using var source = ClientCredentialsSource.Create(OptionsFor(server, new ClientCredentialsOptions()));

        Assert.Single(await source.Orders.ReadAllAsync().ReadAsync());
        Assert.Single(await source.Prices.ReadAllAsync().ReadAsync());

        AssertOneToken(server);
    }

    [Fact]
    public async Task ResourcesOfAContainer_ShareOneToken()
    {
        await using var server = await StartAsync();
        await using var provider = new ServiceCollection().AddClientCredentialsSource(options => OptionsFor(server, options)).Services.BuildServiceProvider();

        Assert.Single(await provider.GetRequiredService<OrdersClient>().ReadAllAsync().ReadAsync());
        Assert.Single(await provider.GetRequiredService<ClientCredentialsSource>().Prices.ReadAllAsync().ReadAsync());

        AssertOneToken(server);
    }

    private static void AssertOneToken(ApiServer server)
    {
        Assert.Equal(["POST /token", "GET /orders", "GET /prices"], server.Requests.Select(static request => request.ToString()));
        Assert.Equal("client_id=shop&client_secret=s3cret&grant_type=client_credentials&scope=read+write&audience=eu", server.Requests[0].Body);
        Assert.All(server.Requests.Skip(1), static request => Assert.Equal("Bearer t-1", request.Headers["Authorization"]));
    }

    private static Task<ApiServer> StartAsync() => ApiServer.StartAsync(static request => request.Target == "/token"
        ? Answer.Json("""{"access_token": "t-1", "expires_in": 3600}""")
        : Answers.OneRecord);

    private static ClientCredentialsOptions OptionsFor(ApiServer server, ClientCredentialsOptions options)
    {
        options.BaseUrl = server.BaseUrl;
        options.Login = server.BaseUrl.GetLeftPart(UriPartial.Authority);
        options.Audience = "eu";
        options.ClientSecret = "s3cret";
        return options;
    }
}
