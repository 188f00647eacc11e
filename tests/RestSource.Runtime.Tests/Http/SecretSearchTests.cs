using System.Text;
using RestSource.Http;

namespace RestSource.Tests.Http;

/// <summary>A secret is found however it is spelled, wherever it stands, and nothing else is.</summary>
public class SecretSearchTests
{
    private const string Secret = "s3cr3t/+=%&\"\\é'<x>";

    private static readonly UriRedactor Redactor = new(secrets: [Secret], queryNames: []);

    [Theory]
    [InlineData("s3cr3t/+=%&\"\\é'<x>")]
    [InlineData("S3CR3T%2f%2B%3d%25%26%22%5C%C3%A9%27%3Cx%3e")]
    [InlineData("s3cr3t/%20=%25&\"\\é'<x>")] // a blank that was a plus
    [InlineData("s3cr3t%252F%252B%253D%2525%2526%2522%255C%25C3%25A9%2527%253Cx%253E")]
    [InlineData("s3cr3t/+=%25&\"\\%E9'<x>")] // Latin-1
    [InlineData("s3cr3t\\/+=%&\\\"\\\\\\u00e9'<x>")]
    [InlineData("s3cr3t/\\u002B=%\\u0026\\u0022\\\\\\u00E9\\u0027\\u003Cx\\u003E")]
    [InlineData("s3cr3t/+=%&amp;&quot;\\&#233;&#x27;&lt;x&gt;")]
    public void RedactText_FindsEverySpelling(string spelled)
    {
        Assert.Equal("***", Redactor.RedactText(spelled));
        Assert.Equal("a *** 100% b\\n&amp; ***", Redactor.RedactText($"a {spelled} 100% b\\n&amp; {spelled}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("user:")]
    public void RedactText_FindsBase64_WhateverStandsBefore(string before)
    {
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes(before + Secret + "!"));

        Assert.Equal("Basic ***.", Redactor.RedactText($"Basic {text}."));
        Assert.Equal("***", Redactor.RedactText(text.Replace('+', '-').Replace('/', '_').TrimEnd('=')));
        Assert.Equal("?k=***", Redactor.RedactText($"?k={text.Replace("+", "%2B", StringComparison.Ordinal)}"));
    }

    [Theory]
    [InlineData("s3cr3t")]
    [InlineData("100% of \\ & \u00e9")]
    [InlineData("")]
    public void RedactText_LeavesTheRest(string text) => Assert.Same(text, Redactor.RedactText(text));

    [Fact]
    public void RedactText_ManyTimes_KnowsANewSecret()
    {
        var secrets = new List<string?> { "first-token" };
        var redactor = new UriRedactor(secrets, queryNames: []);
        Assert.Equal("*** second-token", redactor.RedactText("first-token second-token"));

        secrets[0] = "second-token";

        Assert.Equal("first-token ***", redactor.RedactText("first-token second-token"));
    }

    /// <summary>Wherever a text is cut, no part of a secret is left at its end.</summary>
    [Fact]
    public void RedactBeginning_LeavesNoPartOfASecretThatIsCutThrough()
    {
        var spelled = Uri.EscapeDataString(Secret);
        var text = new string('.', 500) + spelled + new string('.', 500);
        for (var end = 500; end < text.Length; end++)
        {
            var shown = Redactor.RedactBeginning(text[..end]);

            Assert.Equal(string.Empty, shown.Replace("***", "", StringComparison.Ordinal).Trim('.'));
        }
    }

    /// <summary>Texts of escapes alone take no time that grows beyond their length.</summary>
    [Theory]
    [InlineData("%25")]
    [InlineData("\\\\")]
    [InlineData("&amp;")]
    [InlineData("%")]
    [InlineData("%C3")]
    [InlineData("&#")]
    public void RedactText_OfEscapesAlone_Ends(string escape) =>
        Assert.NotNull(Redactor.RedactText(string.Concat(Enumerable.Repeat(escape, 20_000))));
}
