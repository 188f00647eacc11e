using RestSource.Pagination;

namespace RestSource.Tests.Pagination;

public class LinkPaginatorTests
{
    [Fact]
    public void Next_Links_AreFollowedUntilThereIsNone() => Assert.Equal(
        "start, next:https://a.example.com/x?p=2: NoNextLink",
        new LinkPaginator().Walk(new PageFacts(0, Next: new Uri("https://a.example.com/x?p=2")), new PageFacts(1)));

    [Theory]
    [InlineData("start")]
    [InlineData("next:https://a.example.com/x?p=2&q=%C3%A9")]
    [InlineData("next:http://127.0.0.1:8080/")]
    public void TokenOf_Resumed_IsTheSame(string token)
    {
        var paginator = new LinkPaginator();

        Assert.Equal(token, paginator.TokenOf(paginator.Resume(token)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("next:")]
    [InlineData("next:/x")]
    [InlineData("next:file:///etc/passwd")]
    [InlineData("cursor:a")]
    public void Resume_AnythingElse_SaysWhatATokenLooksLike(string token) =>
        Assert.Contains("next:https://", Assert.Throws<ArgumentException>(() => new LinkPaginator().Resume(token)).Message, StringComparison.Ordinal);

    [Fact]
    public void Describe_LinkWithACredential_HidesIt()
    {
        var position = new LinkPosition(new Uri("https://a.example.com/x?access_token=t&p=2"));

        Assert.Equal("next:https://a.example.com/x?access_token=***&p=2", new LinkPaginator().Describe(position));
    }
}
