using RestSource.Authentication;
using RestSource.Http;
using RestSource.TestKit.Server;

namespace RestSource.Tests.Http;

/// <summary>What would begin another header, or another request, is refused before anything is sent.</summary>
public class RequestInjectionTests
{
    private static readonly string[] Bad = ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "a\u0001b", "a\u007Fb", "é", "\u2028", "\u0085", "\uD800", "日本"];

    public static TheoryData<int> Values => [.. Enumerable.Range(0, Bad.Length)];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task AHeader_OfSuchAValue_IsNotSent(int value)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"data": []}"""));
        await using var shop = new Shop(server);

        var exception = await Assert.ThrowsAsync<RequestValueException>(() => shop.GetAsync(shop.Request().SetHeader("X-Tenant", Bad[value])));

        Assert.Equal(("the header \"X-Tenant\"", "orders"), (exception.Place, exception.Resource));
        Assert.DoesNotContain(Bad[value], exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("X Y")]
    [InlineData("X:Y")]
    [InlineData("X\r\nY")]
    [InlineData("X\0")]
    [InlineData("X-é")]
    [InlineData("")]
    public async Task AHeader_OfSuchAName_IsNotSent(string name)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"data": []}"""));
        await using var shop = new Shop(server);

        await Assert.ThrowsAsync<RequestValueException>(() => shop.GetAsync(shop.Request().SetHeader(name, "x")));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task AQuery_AndAPath_CarryThemEncoded()
    {
        await using var server = await ApiServer.StartAsync(_ => Answer.Json("""{"data": []}"""));
        await using var shop = new Shop(server, path: "/orders/{id}");

        await shop.GetAsync(shop.Request().SetPath("id", "a\r\nb c").AddQuery("q", "x\r\nHost: evil\0é&z=1#"));

        Assert.Equal(["/orders/a%0D%0Ab%20c?q=x%0D%0AHost%3A+evil%00%C3%A9%26z%3D1%23"], server.Targets);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Credentials_OfSuchAValue_AreRefused_WithoutBeingShown(int value)
    {
        foreach (var make in new Func<RequestAuthenticator>[] { () => new BearerAuthenticator(Bad[value]), () => new ApiKeyAuthenticator(Bad[value], "X-Key") })
        {
            Assert.DoesNotContain(Bad[value], Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Credentials_InAQueryACookieOrABasicHeader_CarryThemEncoded(int value)
    {
        RequestAuthenticator[] authenticators =
        [
            new ApiKeyAuthenticator(Bad[value], "key", ApiKeyLocation.Query), new ApiKeyAuthenticator(Bad[value], "sid", ApiKeyLocation.Cookie), new HttpBasicAuthenticator("user", Bad[value]),
        ];
        await using var server = await ApiServer.StartAsync(_ => Answer.Json("""{"data": []}"""));
        foreach (var authenticator in authenticators)
        {
            await using var shop = new Shop(server, definition => new SourceDefinition { Name = definition.Name, BaseUrl = definition.BaseUrl, Authenticator = authenticator });

            await shop.GetAsync();
        }

        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, static request => Assert.False(request.Headers.ContainsKey("X-Evil")));
    }

    [Theory]
    [InlineData("X Key", ApiKeyLocation.Header)]
    [InlineData("sid=1; other", ApiKeyLocation.Cookie)]
    [InlineData("sid\r\nX-Evil", ApiKeyLocation.Cookie)]
    public void ApiKey_OfSuchAName_IsRefused(string name, ApiKeyLocation location) =>
        Assert.Throws<ArgumentException>(() => new ApiKeyAuthenticator("k", name, location));

    [Fact]
    public void HttpBasic_OfAUserWithAColon_IsRefused_WithoutBeingShown() =>
        Assert.DoesNotContain("al:ice", Assert.Throws<ArgumentException>(static () => new HttpBasicAuthenticator("al:ice", "pass")).Message, StringComparison.Ordinal);
}
