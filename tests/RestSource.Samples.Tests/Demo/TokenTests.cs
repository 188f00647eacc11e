using System.Net;

namespace RestSource.Samples.Tests.Demo;

public class TokenTests
{
    [Fact]
    public async Task Get_WithATokenForTheSecret_IsAnsweredUntilTheTokenIsWithdrawn()
    {
        await using var api = await DemoApiClient.StartAsync();
        var (_, token) = await api.PostTokenAsync();
        Assert.Equal(3600, (int)token["expires_in"]!);

        var statuses = new List<HttpStatusCode>();
        for (var request = 0; request < 27; request++)
        {
            using var page = await api.GetWithTokenAsync("v1/issues?limit=1", (string)token["access_token"]!);
            statuses.Add(page.StatusCode);
        }

        Assert.DoesNotContain(HttpStatusCode.Unauthorized, statuses.Take(25));
        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], statuses.Skip(25));
    }

    [Theory]
    [InlineData("not-the-secret", "client_credentials", HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData(null, "password", HttpStatusCode.BadRequest, "unsupported_grant_type")]
    public async Task PostToken_Wrongly_IsRefusedWithAReason(string? secret, string grantType, HttpStatusCode status, string reason)
    {
        await using var api = await DemoApiClient.StartAsync();

        var (actual, body) = await api.PostTokenAsync(secret, grantType);

        Assert.Equal((status, reason), (actual, (string)body["error"]!));
    }

    [Fact]
    public async Task Get_WithATokenThatWasNotGiven_Is401()
    {
        await using var api = await DemoApiClient.StartAsync();

        using var page = await api.GetWithTokenAsync("v1/issues", "not-a-token");

        Assert.Equal(HttpStatusCode.Unauthorized, page.StatusCode);
    }
}
