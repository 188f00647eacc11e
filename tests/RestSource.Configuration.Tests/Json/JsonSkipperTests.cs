using FsCheck;
using FsCheck.Fluent;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Tests.Json;

public class JsonSkipperTests
{
    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\n", "\\u0041", "null", "true", "false", "0", "-1.5e3", "01", "a", "é", "'", "//", "/*", "*/", "/", "\n", "\r\n", " ", "\t",
        "\uFEFF", "\u00A0", "😀", "\ud800", "\0", "\u001f", "\"a\"", "\"a\": ", "{ \"a\": ", "[1, ", "dlt.secrets['a']",
    ];

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("-1.5e3")]
    [InlineData("{ \"a\": [1, { \"b\": true },], \"c\": \"}\", }")]
    [InlineData("{ // }\r\n \"a\": /* ] */ \"\\\"\\\\\\n\" }")]
    [InlineData("{\t\"é\":\"ß\"\n}")]
    public void EndOf_ValueWithoutASlip_IsItsEnd(string value) => Assert.Equal(4 + value.Length, JsonSkipper.EndOf("[1, " + value + " , 2]", 4, depth: 1));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"a\": 1 ]")]
    [InlineData("{ \"a\" 1 }")]
    [InlineData("{ \"a\": 1 \"b\": 2 }")]
    [InlineData("{ a: 1 }")]
    [InlineData("{ , }")]
    [InlineData("[1,,2]")]
    [InlineData("[01]")]
    [InlineData("[True]")]
    [InlineData("[1 / 2]")]
    [InlineData("[1 /* ]")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u0041\"")]
    [InlineData("\"a")]
    public void EndOf_ValueThatTheReaderMayHaveToSpeakOf_IsLeftToIt(string value) => Assert.Null(JsonSkipper.EndOf(value, 0, depth: 0));

    [Theory]
    [InlineData(JsonReader.MaxDepth, true)]
    [InlineData(JsonReader.MaxDepth + 1, false)]
    public void EndOf_DeepValue_EndsWhereTheReaderDoes(int depth, bool isAccepted)
    {
        var value = new string('[', depth - 2) + new string(']', depth - 2);

        Assert.Equal(isAccepted ? value.Length : null, JsonSkipper.EndOf(value, 0, depth: 2));
    }

    [Fact]
    public void EndOf_AnyText_IsWhereTheReaderEndsWithoutAWord() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000),
        Prop.ForAll(Gen.Elements(Fragments).ListOf().Select(string.Concat).ToArbitrary(), AssertAgrees));

    private static void AssertAgrees(string text)
    {
        foreach (var value in new[] { text, $"{{ {text} }}", $"[ {text} ]", $"{{ \"a\": {text} }}", $"\"{text}\"" })
        {
            if (JsonSkipper.EndOf(value, 0, depth: 0) is { } end)
            {
                var diagnostics = new DiagnosticBag("a.json", value[..end]);
                var root = JsonReader.Read(value[..end], diagnostics, CancellationToken.None);

                Assert.Empty(diagnostics.ToArray());
                Assert.Equal(new SourceSpan(0, end), root!.Span);
                Assert.Equal(end, JsonReader.Read(value, new DiagnosticBag("a.json", value), CancellationToken.None)!.Span.End);
            }
        }
    }
}
