using RestSource.Http;

namespace RestSource.Tests.Http;

public class LinkHeaderTests
{
    [Theory]
    [InlineData("""<https://a/2>; rel="next", <https://a/9>; rel="last" """, "https://a/2")]
    [InlineData("""<https://a/1>; rel="prev", </2?a=1,2;3>; rel="next" """, "/2?a=1,2;3")]
    [InlineData("<https://a/2>; rel=next", "https://a/2")]
    [InlineData("<https://a/2>;rel=next;title=x,<https://a/9>;rel=last", "https://a/2")]
    [InlineData("""<https://a/2>; title="a, b; rel=\"x\""; rel="next" """, "https://a/2")]
    [InlineData("""<https://a/2>; title="a, <b>; c"; rel="next" """, "https://a/2")]
    [InlineData("""<https://a/2>; REL="Next" """, "https://a/2")]
    [InlineData("""<https://a/2>; rel = "next" """, "https://a/2")]
    [InlineData("""<https://a/2>; rel="next last" """, "https://a/2")]
    [InlineData("""<https://a/2>; rel="prev"; rel="next" """, null)]
    [InlineData("""<https://a/2>; rel="next", <https://a/3>; rel="next" """, "https://a/3")]
    [InlineData("""<https://a/1>; rel="first" """, null)]
    [InlineData("""<https://a/1>""", null)]
    [InlineData("<https://a/1", null)]
    [InlineData("""rel="next" """, null)]
    [InlineData("""<https://a/1>; rel="next""", "https://a/1")]
    [InlineData("<>; rel=next", "")]
    [InlineData("", null)]
    [InlineData(",,;<", null)]
    public void Find_Next_IsTheTarget(string header, string? expected) => Assert.Equal(expected, LinkHeader.Find([header], "next"));

    [Fact]
    public void Find_OfSeveralHeaders_LooksIntoEach() =>
        Assert.Equal("/2", LinkHeader.Find(["</1>; rel=first", "</2>; rel=\"next\""], "next"));
}
