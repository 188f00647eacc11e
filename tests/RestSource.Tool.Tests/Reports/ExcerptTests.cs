using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Tool.Reports;

namespace RestSource.Tool.Tests.Reports;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("  \"limit\": «ten»,", "\"limit\": ten,", "         ^^^")]
    [InlineData("{\r\n\t\"a\": «1»\r\n}", "\"a\": 1", "     ^")]
    [InlineData("{ \"a\": «{\n} }", "{ \"a\": {", "       ^")]
    [InlineData("{ \"a\": 1«»", "{ \"a\": 1", "        ^")]
    [InlineData("{ \"a\": \"\u001b[2J«x»\" }", "{ \"a\": \" [2Jx\" }", "            ^")]
    [InlineData("{ \"api_key\": \"k-1\", \"x\": «1» }", "{ \"api_key\": \"***\", \"x\": 1 }", "                         ^")]
    [InlineData("{ \"api_key\": \"{secrets.k}\", \"x\": «1» }", "{ \"api_key\": \"{secrets.k}\", \"x\": 1 }", "                                 ^")]
    [InlineData("{ \"primary_key\": «\"id\"» }", "{ \"primary_key\": \"id\" }", "                 ^^^^")]
    [InlineData("{ \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\": «1», \"bbbbbbbbbbbbbbbbbbbbbb\": 2 }", "…aaaaaaaaaaaaaaaaaaaaa\": 1, \"bbbbbbbbbb…", "                         ^")]
    public void Excerpt_OfAMark_ShowsItsLineAndCarets(string marked, string line, string carets)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var text = marked.Replace("«", string.Empty, StringComparison.Ordinal).Replace("»", string.Empty, StringComparison.Ordinal);
        var span = SourceSpan.FromBounds(start, marked.IndexOf('»', StringComparison.Ordinal) - 1);
        var before = text[..start];
        var place = new LinePosition(before.Count(static character => character == '\n'), start - (before.LastIndexOf('\n') + 1));

        var excerpt = Excerpt.Of(text, new ConfigDiagnostic(DiagnosticRules.All[0], "/w/a.restsource.json", span, place, place, default), 40);

        Assert.Equal(new Excerpt(line, carets), excerpt);
    }
}
