using RestSource.Http;

namespace RestSource.Tests.Http;

public class UriRedactorTests
{
    private readonly UriRedactor _redactor = new(secrets: [Shop.Key, null, ""], queryNames: ["shop_pass", null]);

    [Theory]
    [InlineData("https://api.test/a?x=1", "https://api.test/a?x=1")]
    [InlineData("https://api.test/a?x=1&shop_pass=zzz&y=2", "https://api.test/a?x=1&shop_pass=***&y=2")]
    [InlineData("https://api.test/a?API_KEY=zzz", "https://api.test/a?API_KEY=***")]
    [InlineData("https://api.test/a?access%5Ftoken=zzz", "https://api.test/a?access_token=***")]
    [InlineData("https://user:zzz@api.test/a", "https://api.test/a")]
    [InlineData("https://api.test/a?x=canary%2F%2B%26%3D%2242", "https://api.test/a?x=***")]
    [InlineData("https://api.test/a?x=canary%2f%2b%26%3d%2242", "https://api.test/a?x=***")]
    public void Redact_LeavesNoSecretInAUri(string uri, string expected) => Assert.Equal(expected, _redactor.Redact(new Uri(uri)));

    [Theory]
    [InlineData("bad key canary/+&=\"42!", "bad key ***!")]
    [InlineData("""{"key":"canary/+&=\"42"}""", """{"key":"***"}""")]
    [InlineData("""{"key":"canary/\u002B\u0026=\u002242"}""", """{"key":"***"}""")]
    [InlineData("<b>canary/+&amp;=&quot;42</b>", "<b>***</b>")]
    [InlineData("nothing here", "nothing here")]
    public void RedactText_FindsASecretInEverySpelling(string text, string expected) => Assert.Equal(expected, _redactor.RedactText(text));

    [Fact]
    public void RedactText_ASecretInsideAnother_LeavesNoRest() =>
        Assert.Equal("***", new UriRedactor(secrets: ["abc", "abcdef"], queryNames: []).RedactText("abcdef"));
}
