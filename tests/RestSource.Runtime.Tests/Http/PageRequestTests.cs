using RestSource.Http;
using RestSource.Resilience;

namespace RestSource.Tests.Http;

public class PageRequestTests
{
    private static readonly Uri BaseUrl = new("https://api.test/v1/");

    [Theory]
    [InlineData("https://api.test/v1/", "/orders", "https://api.test/v1/orders")]
    [InlineData("https://api.test/v1", "orders", "https://api.test/v1/orders")]
    [InlineData("https://api.test", "//orders/", "https://api.test/orders/")]
    [InlineData("https://api.test/v1//", "orders", "https://api.test/v1/orders")]
    [InlineData("https://api.test/v1", "", "https://api.test/v1")]
    [InlineData("https://api.test/v1", "HTTPS://other.test/x", "https://other.test/x")]
    [InlineData("https://api.test/v1", "ftp://x/y", "https://api.test/v1/ftp://x/y")]
    [InlineData("https://api.test/v1", "?a=1", "https://api.test/v1/?a=1")]
    [InlineData("https://api.test/v1", "orders?a=b%20c&d=é", "https://api.test/v1/orders?a=b%20c&d=%C3%A9")]
    [InlineData("https://api.test/v1", "a b/c%20d/é", "https://api.test/v1/a%20b/c%20d/%C3%A9")]
    [InlineData("https://api.test/v1", "orders({x})", "https://api.test/v1/orders(%7Bx%7D)")]
    public void ToUri_JoinsBaseAndPath(string baseUrl, string path, string expected) =>
        Assert.Equal(expected, Request(path).ToUri(new Uri(baseUrl)).AbsoluteUri);

    [Fact]
    public void ToUri_WithoutABase_SaysWhatToSet()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Request("orders").ToUri(baseUrl: null));

        Assert.Contains("BaseUrl", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b", "a+b")]
    [InlineData("a+b&c=d", "a%2Bb%26c%3Dd")]
    [InlineData("[x]:/é~_.-", "%5Bx%5D%3A%2F%C3%A9~_.-")]
    [InlineData("", "")]
    public void AddQuery_Text_IsEncodedAsPythonDoes(string value, string expected) =>
        Assert.Equal($"?q={expected}", Request("/orders").AddQuery("q", value).ToUri(BaseUrl).Query);

    [Fact]
    public void AddQuery_TypedValues_AreInvariant()
    {
        var request = Request("/orders")
            .AddQuery("n", -5L)
            .AddQuery("d", 1.5)
            .AddQuery("m", 1.50m)
            .AddQuery("b", true)
            .AddQuery("tags", ["a", "b"])
            .AddQuery("ids", Enumerable.Range(1, 2).Select(static id => (long)id))
            .AddQuery("none", (string?)null)
            .AddQuery("empty", Array.Empty<long>());

        Assert.Equal("?n=-5&d=1.5&m=1.50&b=true&tags=a&tags=b&ids=1&ids=2", request.ToUri(BaseUrl).Query);
    }

    [Fact]
    public void AddQuery_KeepsThePathsOwnQuery_AndReplacesItsNames()
    {
        var request = Request("/orders?kind=x%20y&page=1&page=2&z").AddQuery("page", 7L).AddQuery("new", "1");

        Assert.Equal("?kind=x%20y&page=7&z&new=1", request.ToUri(BaseUrl).Query);
    }

    [Fact]
    public void SetPath_KeepsAValueInItsSegment()
    {
        var request = Request("/shops/{shop}/orders").SetPath("shop", "a/b?c#d é");

        Assert.Equal("/v1/shops/a%2Fb%3Fc%23d%20%C3%A9/orders", request.ToUri(BaseUrl).AbsolutePath);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void SetPath_AValueThatLeadsElsewhere_Throws(string value) =>
        Assert.Throws<RequestValueException>(() => Request("/shops/{shop}").SetPath("shop", value));

    [Fact]
    public async Task SetBody_MakesNestedObjects()
    {
        using var message = Request("/orders").SetBody("page.offset", 20).SetBody("page.limit", 10).SetBody("n", 1).ToMessage(Definition(), BaseUrl);

        Assert.Equal("""{"page":{"offset":20,"limit":10},"n":1}""", await message.Content!.ReadAsStringAsync());
        Assert.Equal("application/json", message.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public void SetHeader_GoesOverTheClients_WhateverTheCase()
    {
        var definition = Definition(headers: [new("X-Shop", "client"), new("X-Gone", "client"), new("X-Stays", "client")]);

        using var message = Request("/orders").SetHeader("x-shop", "endpoint").SetHeader("X-GONE", null).ToMessage(definition, BaseUrl);

        Assert.Equal("endpoint", Assert.Single(message.Headers.GetValues("X-Shop")));
        Assert.False(message.Headers.Contains("X-Gone"));
        Assert.Equal("client", Assert.Single(message.Headers.GetValues("X-Stays")));
        Assert.Equal("application/json, */*;q=0.5", message.Headers.Accept.ToString());
    }

    [Fact]
    public void ToMessage_AHeaderOverTwoLines_Throws_WithoutItsValue()
    {
        var exception = Assert.Throws<RequestValueException>(() => Request("/orders").SetHeader("X-Shop", "a\r\nX-Evil: 1").ToMessage(Definition(), BaseUrl));

        Assert.Contains("\"X-Shop\"", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Evil", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/orders", true)]
    [InlineData("https://api.test/elsewhere", true)]
    [InlineData("https://other.test/orders", false)]
    [InlineData("http://api.test/orders", false)]
    public void ToMessage_AHeaderWithASecret_GoesToTrustedOriginsOnly(string path, bool isSent)
    {
        var definition = Definition(headers: [new("X-Key", $"Key {Shop.Key}"), new("X-Plain", "1")]);

        using var message = Request(path).ToMessage(definition, BaseUrl);

        Assert.Equal(isSent, message.Headers.Contains("X-Key"));
        Assert.True(message.Headers.Contains("X-Plain"));
    }

    private static SourceDefinition Definition(IReadOnlyList<KeyValuePair<string, string>>? headers = null) =>
        new() { Name = "shop", Headers = headers ?? [], Secrets = [Shop.Key] };

    private static PageRequest Request(string path) => new(new ResourceEndpoint(Shop.Resource, HttpMethod.Get, path, Shop.Selectors, RetryPolicy.Default));
}
