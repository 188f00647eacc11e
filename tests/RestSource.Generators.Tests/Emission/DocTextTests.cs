using System.Xml.Linq;
using RestSource.Generators.Emission;

namespace RestSource.Generators.Tests.Emission;

public class DocTextTests
{
    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("line one\r\nline two", "line one  line two")]
    [InlineData("*/ /* // \u2028 end", "*/ /* //   end")]
    [InlineData("\u0001\uFFFEx", "x")]
    [InlineData("smile 😀", "smile 😀")]
    public void Escape_GivesOneLineOfText(string text, string escaped) => Assert.Equal(escaped, DocText.Escape(text));

    [Fact]
    public void Escape_EveryCharacter_IsValidXmlOnOneLine()
    {
        var text = new string([.. Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code)]);
        var escaped = DocText.Escape(text);

        Assert.DoesNotContain('\n', escaped);
        Assert.NotEmpty(XElement.Parse($"<summary>{escaped}</summary>").Value);
    }

    [Theory]
    [InlineData(null, ".")]
    [InlineData(" \n ", ".")]
    [InlineData("open work", ": open work.")]
    [InlineData("Open work.", ": Open work.")]
    [InlineData("why?", ": why?")]
    public void AfterColon_EndsTheSentence(string? words, string rest) => Assert.Equal(rest, DocText.AfterColon(words));
}
