using RestSource.Authentication;
using RestSource.Http;
using RestSource.Pagination;

namespace RestSource.Tests.Http;

public class NextLinkPolicyTests
{
    private static readonly Uri BaseUrl = new("https://api.example.com/v1");

    private static readonly SourceDefinition Definition = new()
    {
        Name = "shop",
        AllowedHosts = ["files.example.com"],
        Authenticator = new ApiKeyAuthenticator("k3y", "key", ApiKeyLocation.Query),
        Secrets = ["k3y", "t/0"],
        Settings = new Dictionary<string, string?> { ["secrets.team"] = "t/0", ["secrets.other"] = "k3y" },
    };

    [Theory]
    [InlineData("https://api.example.com/other?p=2", "https://api.example.com/other?p=2")]
    [InlineData("https://files.example.com/x", "https://files.example.com/x")]
    [InlineData("/x?p=2", "https://api.example.com/x?p=2")]
    [InlineData("https://api.example.com/x?p=2&key=k3y", "https://api.example.com/x?p=2")]
    [InlineData("https://api.example.com/x?key=other", "https://api.example.com/x")]
    [InlineData("https://api.example.com/x?t=t%2F0&t2=%74/0&u=1", "https://api.example.com/x?u=1")]
    [InlineData("https://api.example.com/x?p=2#top", "https://api.example.com/x?p=2")]
    [InlineData("https://api.example.com/x?q=%2F+%20a&empty=&flag", "https://api.example.com/x?q=%2F+%20a&empty=&flag")]
    public void Read_LinkToATrustedOrigin_IsKeptWithoutCredentials(string link, string expected) =>
        Assert.Equal(expected, Read("/orders", link).Link!.AbsoluteUri);

    [Theory]
    [InlineData("https://evil.example.com/x?session=abc", "\"evil.example.com\" to \"allowed_hosts\"")]
    [InlineData("https://api.example.com.evil.com/x?session=abc", "api.example.com.evil.com")]
    [InlineData("https://api.example.com@evil.com/x?session=abc", "evil.com")]
    [InlineData("https://api.example.com:8443/x?session=abc", "\"api.example.com:8443\"")]
    [InlineData("http://api.example.com/x?session=abc", "plain HTTP")]
    [InlineData("http://files.example.com/x?session=abc", "plain HTTP")]
    [InlineData("//evil.example.com/x?session=abc", "evil.example.com")]
    [InlineData("https://u:p@api.example.com/x?session=abc", "a user or a password")]
    [InlineData("https://evil.example.com/t%2F0/x?session=abc", "The link: https://evil.example.com/***/x?***")]
    [InlineData("file:///etc/passwd?abc", "The link: file:///etc/passwd")]
    public void Read_LinkElsewhere_IsRefusedWithoutItsQuery(string link, string message)
    {
        var exception = Assert.Throws<PaginationException>(() => Read("/orders", link));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LinkToTheOriginOfTheEndpointsOwnPath_IsKept() =>
        Assert.NotNull(Read("https://other.example.com/orders", "https://other.example.com/orders?p=2").Link);

    [Fact]
    public void Follow_Link_TakesThePlaceOfPathAndQuery_ButForSecretParams()
    {
        var request = Request("/orders").AddQuery("kind", "all").AddQuery("t", "t/0").Follow(new Uri("https://api.example.com/x?p=2"));

        Assert.Equal("https://api.example.com/x?p=2&t=t%2F0", request.ToUri(Definition, BaseUrl).AbsoluteUri);
    }

    /// <summary>What the path itself names is kept by its name, and put back where the link is followed.</summary>
    [Theory]
    [InlineData("/t%2F0/orders?p=2", "https://api.example.com/%7Bsecrets.team%7D/orders?p=2")]
    [InlineData("/%74%2f0/a%20b", "https://api.example.com/%7Bsecrets.team%7D/a%20b")]
    [InlineData("/x-t%2F0/k3y", "https://api.example.com/x-%7Bsecrets.team%7D/k3y")]
    public void Read_LinkThatHoldsASecretOfThePath_IsKeptWithoutIt(string link, string expected)
    {
        var kept = Read("/{secrets.team}/orders", link).Link!;

        Assert.Equal(expected, kept.AbsoluteUri);
        Assert.Equal(
            Uri.UnescapeDataString(new Uri(BaseUrl, link).AbsoluteUri),
            Uri.UnescapeDataString(Request("/{secrets.team}/orders").SetPath("secrets.team", "t/0").Follow(kept).ToUri(Definition, BaseUrl).AbsoluteUri));
    }

    [Fact]
    public void Follow_LinkWithTheNameOfASecretThatThePathDoesNotName_GetsNone() =>
        Assert.Equal("/%7Bsecrets.team%7D", Request("/orders").Follow(new Uri("https://api.example.com/%7Bsecrets.team%7D")).ToUri(Definition, BaseUrl).AbsolutePath);

    [Fact]
    public void Follow_NoLink_ChangesNothing() =>
        Assert.Equal("https://api.example.com/v1/orders?kind=all", Request("/orders").AddQuery("kind", "all").Follow(null).ToUri(Definition, BaseUrl).AbsoluteUri);

    [Fact]
    public void Follow_LinkElsewhere_IsRefused() =>
        Assert.Throws<PaginationException>(() => Request("/orders").Follow(new Uri("https://evil.example.com/x")).ToUri(Definition, BaseUrl));

    private static NextPage Read(string path, string link)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Link", $"<{link}>; rel=\"next\"");
        var request = Request(path);
        return new NextLinkPolicy(Definition, BaseUrl).Read(request, new PageAnswer(Shop.Resource, request.ToUri(BaseUrl), response.Headers, InBody: null, Detected: null));
    }

    private static PageRequest Request(string path) =>
        new(new ResourceEndpoint(Shop.Resource, HttpMethod.Get, path, Shop.Selectors, Shop.Policy(), new LinkInHeader("next")));
}
