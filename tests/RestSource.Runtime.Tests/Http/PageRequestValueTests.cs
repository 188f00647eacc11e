using RestSource.Http;
using RestSource.Resilience;

namespace RestSource.Tests.Http;

/// <summary>Values whose type only run time knows, and the places they go to.</summary>
public class PageRequestValueTests
{
    [Theory]
    [InlineData("posts/{resources.posts.id}/comments", "https://api.test/v1/posts/5/comments")]
    [InlineData("{resources.posts.id}/{resources.posts.id}", "https://api.test/v1/5/5")]
    [InlineData("{{resources.posts.id}}/{resources.posts.id}", "https://api.test/v1/%7Bresources.posts.id%7D/5")]
    [InlineData("{{{resources.posts.id}}}", "https://api.test/v1/%7B5%7D")]
    [InlineData("a{{b}}?c={{d}}", "https://api.test/v1/a%7Bb%7D?c=%7Bd%7D")]
    [InlineData("{other}/{", "https://api.test/v1/%7Bother%7D/%7B")]
    public void SetPath_PutsTheValueWhereItsNameStands(string path, string expected) =>
        Assert.Equal(expected, UriOf(Request(path).SetPath("resources.posts.id", (RequestValue)5)));

    [Theory]
    [InlineData("a/b?c#d", "https://api.test/v1/p/a%2Fb%3Fc%23d/c")]
    [InlineData("..admin", "https://api.test/v1/p/..admin/c")]
    [InlineData("100%2f", "https://api.test/v1/p/100%252f/c")]
    [InlineData("a;b=c", "https://api.test/v1/p/a%3Bb%3Dc/c")]
    [InlineData("@evil.test", "https://api.test/v1/p/%40evil.test/c")]
    [InlineData("https://evil.test/x?y", "https://api.test/v1/p/https%3A%2F%2Fevil.test%2Fx%3Fy/c")]
    [InlineData("{resources.posts.id}", "https://api.test/v1/p/%7Bresources.posts.id%7D/c")]
    [InlineData("a b\\\n", "https://api.test/v1/p/a%20b%5C%0A/c")]
    [InlineData("ü", "https://api.test/v1/p/%C3%BC/c")]
    public void SetPath_AnyValue_StaysOneSegment(string value, string expected) =>
        Assert.Equal(expected, UriOf(Request("p/{x}/c").SetPath("x", (RequestValue)value)));

    [Theory]
    [InlineData("http://evil.test/")]
    [InlineData("//evil.test")]
    public void SetPath_AtTheBeginning_LeadsToNoOtherHost(string value) =>
        Assert.Equal("api.test", new Uri(UriOf(Request("{x}/c").SetPath("x", (RequestValue)value))).Host);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../admin")]
    [InlineData("a/../b")]
    [InlineData("a\\..\\b")]
    [InlineData("./a")]
    [InlineData("..;x=1/a")]
    [InlineData("%2e%2e")]
    [InlineData(".%2E")]
    [InlineData("%2E")]
    [InlineData("%2e%2e%2fadmin")]
    [InlineData("%252e%252e")]
    [InlineData("a%2f..%5cb")]
    public void SetPath_ValueThatIsNoSegment_IsRefused(string? value) =>
        Assert.Throws<RequestValueException>(() => Request("{x}").SetPath("x", (RequestValue)value));

    [Fact]
    public void AddQuery_Values_AreSentUnlessNull()
    {
        var request = Request("c").AddQuery("a", (RequestValue)5).AddQuery("b", default(RequestValue)).AddQuery("c", new RequestValue[] { "x", default, true }).AddQuery("d", [default(RequestValue)]);

        Assert.Equal("https://api.test/v1/c?a=5&c=x&c=true", UriOf(request));
    }

    [Fact]
    public async Task HeadersAndForm_Values_AreSentUnlessNull()
    {
        using var message = Request("c")
            .SetHeader("X-Id", (RequestValue)5)
            .SetHeader("Accept", default(RequestValue))
            .AddFormField("a", (RequestValue)true)
            .AddFormField("b", default(RequestValue))
            .ToMessage(Definition, BaseUrl);

        Assert.Equal("5", Assert.Single(message.Headers.GetValues("X-Id")));
        Assert.False(message.Headers.Contains("Accept"));
        Assert.Equal("a=true", await message.Content!.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("ü")]
    [InlineData("a\r\nb")]
    public void SetHeader_NameThatIsNone_IsRefused(string name) =>
        Assert.Throws<RequestValueException>(() => Request("c").SetHeader(name, "x").ToMessage(Definition, BaseUrl));

    private static readonly Uri BaseUrl = new("https://api.test/v1/");

    private static SourceDefinition Definition => new() { Name = "shop", Secrets = [] };

    private static string UriOf(PageRequest request) => request.ToUri(BaseUrl).AbsoluteUri;

    private static PageRequest Request(string path) => new(new ResourceEndpoint(Shop.Resource, HttpMethod.Get, path, Shop.Selectors, RetryPolicy.Default));
}
