using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Dlt;

/// <summary>Values of Python, and what they are in JSON.</summary>
public sealed class DltLiteralTests
{
    [Theory]
    [InlineData("""'single'""", "\"single\"")]
    [InlineData(""" "a 'quoted' word" """, "\"a 'quoted' word\"")]
    [InlineData(""" 'it\'s' """, "\"it's\"")]
    [InlineData(""" "a" 'b' "c" """, "\"abc\"")]
    [InlineData("(\"a\"\n    # between\n    \"b\")", "\"ab\"")]
    [InlineData("\"\"\"two\nlines \"quoted\" \"\"\"", "\"two\\nlines \\\"quoted\\\" \"")]
    [InlineData("'''two\r\nlines'''", "\"two\\nlines\"")]
    [InlineData("'joined \\\n line'", "\"joined  line\"")]
    [InlineData(""" r"C:\new\d" """, "\"C:\\\\new\\\\d\"")]
    [InlineData(""" r'\'' """, "\"\\\\'\"")]
    [InlineData(""" u"old" """, "\"old\"")]
    [InlineData(""" "\t\n\\\a\x41\u00e9\U0001F600\101\0\d" """, "\"\\t\\n\\\\\\u0007A\u00e9\U0001F600A\\u0000\\\\d\"")]
    [InlineData(""" "\ud83d\ude00" """, "\"\U0001F600\"")]
    [InlineData("\"# no comment\" # one\n", "\"# no comment\"")]
    [InlineData("'größe'", "\"größe\"")]
    public void Text_OfEveryKind_IsAString(string python, string json) => AssertValue(python, json);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1_000_000", "1000000")]
    [InlineData("-5", "-5")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("0xFF", "255")]
    [InlineData("0o17", "15")]
    [InlineData("0b101", "5")]
    [InlineData("0xdead_beef", "3735928559")]
    [InlineData("1.50", "1.50")]
    [InlineData("1.", "1.0")]
    [InlineData(".5", "0.5")]
    [InlineData("00.5", "0.5")]
    [InlineData("1e5", "1e5")]
    [InlineData("1.5E-3", "1.5E-3")]
    public void Number_OfEveryKind_KeepsItsDigits(string python, string json)
    {
        var (config, losses) = Imports.Of($"rest_api_source({{'x': {python}}})");

        Assert.Empty(losses);
        Assert.Equal(json, config["x"]!.ToJsonString());
    }

    [Theory]
    [InlineData("True", "true")]
    [InlineData("False", "false")]
    [InlineData("None", "null")]
    [InlineData("[]", "[]")]
    [InlineData("[1, 'a', None,]", "[1, \"a\", null]")]
    [InlineData("()", "[]")]
    [InlineData("(1,)", "[1]")]
    [InlineData("('a', 'b')", "[\"a\", \"b\"]")]
    [InlineData("('grouped')", "\"grouped\"")]
    [InlineData("{}", "{}")]
    [InlineData("{'a': {'b': [{'c': 1}]},}", "{\"a\":{\"b\":[{\"c\":1}]}}")]
    [InlineData("{'a': 1, 'a': 2}", "{\"a\":2}")]
    [InlineData("dict(a=1, **{'b': 'c'})", "{\"a\":1,\"b\":\"c\"}")]
    [InlineData("'a' + 'b'", "\"ab\"")]
    [InlineData("[*[1, 2], 3]", "[1, 2, 3]")]
    [InlineData("{**{'a': 1, 'b': 1}, 'b': 2}", "{\"a\":1,\"b\":2}")]
    public void Collection_OfLiterals_ComesAlong(string python, string json) => AssertValue(python, json);

    [Theory]
    [InlineData("f'{x}'", "a string that Python fills in or encodes (f\"…\", b\"…\")")]
    [InlineData("'a' f'{x}'", "a string that Python fills in or encodes (f\"…\", b\"…\")")]
    [InlineData("b'bytes'", "a string that Python fills in or encodes (f\"…\", b\"…\")")]
    [InlineData("lambda a, b: {'a': b}", "a lambda")]
    [InlineData("[x for x in range(3)]", "a comprehension")]
    [InlineData("{x: 1 for x in names}", "a comprehension")]
    [InlineData("{'a', 'b'}", "a set")]
    [InlineData("2j", "a number that JSON has not")]
    [InlineData("10 ** 3", "an expression")]
    [InlineData("not True", "an expression")]
    [InlineData("unknown", "'unknown', which no literal of this file is assigned to")]
    [InlineData("settings.url", "'settings.url'")]
    [InlineData("make(1, a=2)", "a call of 'make'")]
    [InlineData("make()[0]", "an element of something that is no literal")]
    [InlineData("1 if unknown else 2", "a choice that is made in Python")]
    [InlineData("os.getenv('A') or 'b'", "an expression")]
    public void Value_ThatPythonWouldHaveToWorkOut_IsLeftOutAndTold(string python, string kind)
    {
        var (config, losses) = Imports.Of($"rest_api_source({{'x': {python}, 'y': 1}})");

        Imports.AssertJson("{\"y\":1}", config);
        Assert.Equal($"(1,23) x: {kind}", Assert.Single(losses));
    }

    private static void AssertValue(string python, string json)
    {
        var (config, losses) = Imports.Of($"rest_api_source({{'x': {python}}})");

        Assert.Empty(losses);
        Imports.AssertJson($"{{\"x\":{json}}}", config);
    }
}
