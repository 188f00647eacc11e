using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Tests.Schema;

namespace RestSource.Configuration.Tests.Json;

public class JsonReaderTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(" [ ] ", "[]")]
    [InlineData("null", "null")]
    [InlineData("[true, false, null]", "[true,false,null]")]
    [InlineData("[0, -0, 12, 1.50, -1e10, 2E+3, 1e-3]", "[0,-0,12,1.50,-1e10,2E+3,1e-3]")]
    [InlineData("""{"a": {"b": ["c"]}}""", "{a:{b:['c']}}")]
    [InlineData("""{"a": 1, "a": 2}""", "{a:1,a:2}")]
    [InlineData("""[1, 2,]""", "[1,2]")]
    [InlineData("""{"a": 1,}""", "{a:1}")]
    [InlineData("// first\n{ /* a */ \"a\" /* b */ : /* c\n */ 1 // last\n}", "{a:1}")]
    [InlineData("\uFEFF{\"a\": 1}", "{a:1}")]
    [InlineData("""  "\"\\\/\u0041\u00e9"  """, "'\"\\/Aé'")]
    [InlineData("""  "\b\f\n\r\t"  """, "'\b\f\n\r\t'")]
    [InlineData("""  "\ud83d\ude00 😀"  """, "'😀 😀'")]
    public void Read_ValidText_GivesItsTree(string text, string tree)
    {
        var (node, diagnostics) = Read(text);

        Assert.Equal(tree, JsonText.Of(node));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("‹›", "nothing", "The file ends where a value should stand")]
    [InlineData("// only this‹›", "nothing", "The file ends where a value should stand")]
    [InlineData("{\"a\": 1‹›", "{a:1}…", "'}' should stand here")]
    [InlineData("{\"a\": [{\"b\": [1‹›", "{a:[{b:[1]}…]}…", "']' should stand here")]
    [InlineData("[1 ‹2›, 3]", "[1,3]", "A comma or ']' should stand here")]
    [InlineData("{\"a\": 1 ‹\"›b\": 2}", "{a:1,b:2}", "A comma or '}' should stand here")]
    [InlineData("{\"a\" ‹1›, \"b\": 2}", "{b:2}…", "A colon should stand")]
    [InlineData("{‹a›: 1, \"b\": 2}", "{b:2}…", "A key in double quotes")]
    [InlineData("{\"a\": ‹,› \"b\": 2}", "{b:2}…", "A value should stand here")]
    [InlineData("{} ‹}›", "{}", "a bracket too many")]
    [InlineData("{\"data\": ‹]›", "{}…", "A value should stand here")]
    [InlineData("[‹True›, 1]", "[1]", "write true")]
    [InlineData("[‹None›]", "[]", "write null")]
    [InlineData("[‹NaN›]", "[]", "no such number")]
    [InlineData("[‹01›, 2]", "[2]", "without a leading 0")]
    [InlineData("[‹.5›]", "[]", "on both sides of the point")]
    [InlineData("[‹'text'›]", "[]", "double quotes")]
    [InlineData("{\"token\": ‹dlt.secrets[\"a, b\"]›, \"b\": 2}", "{b:2}…", "{secrets.NAME}")]
    [InlineData("[‹word›]", "[]", "not a value of JSON")]
    [InlineData("[‹\"open›\n]", "['open']", "not closed")]
    [InlineData("[\"a‹\\x›b\"]", "['a\\xb']", "no escape of JSON")]
    [InlineData("[\"a‹\\u›12\"]", "['a\\u12']", "no escape of JSON")]
    [InlineData("[\"a‹\t›b\"]", "['a\tb']", "must be escaped")]
    [InlineData("[\"‹\\ud83d›\"]", "['\uFFFD']", "half of a character")]
    [InlineData("[\"‹\\ude00›\\ud83d\\ude00\"]", "['\uFFFD😀']", "half of a character")]
    [InlineData("[1] ‹/*› never closed", "[1]", "never closed")]
    public void Read_Slip_MarksItOnceAndGoesOn(string marked, string tree, string message)
    {
        var text = new MarkedText(marked);

        var (node, diagnostics) = Read(text.Text);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((JsonRules.InvalidJson, text.Span), (diagnostic.Rule, diagnostic.Span));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(tree, JsonText.Of(node));
    }

    [Fact]
    public void Read_SeveralSlips_ReportsEach()
    {
        var (node, diagnostics) = Read("""{ "a": True, "b": [None, {"c" 1}], "d": 'x', "e": 5 }""");

        Assert.Equal("{b:[{}…],e:5}…", JsonText.Of(node));
        Assert.Equal(4, diagnostics.Count);
    }

    [Theory]
    [InlineData(128, 0)]
    [InlineData(129, 1)]
    [InlineData(100_000, 1)]
    public void Read_DeepNesting_IsRefusedPastTheBound(int depth, int mistakes)
    {
        var (_, diagnostics) = Read(new string('[', depth) + new string(']', depth));

        Assert.Equal(mistakes, diagnostics.Count);
        Assert.All(diagnostics, static diagnostic => Assert.Equal(new SourceSpan(128, 1), diagnostic.Span));
    }

    [Fact]
    public void Read_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(
        static () => JsonReader.Read("{}", new DiagnosticBag("a.json", "{}"), new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("""{ "key": ‹"value"› }""")]
    [InlineData("""{ "key": ‹-1.5e3› }""")]
    [InlineData("""{ "key": ‹[1, 2]› }""")]
    [InlineData("""{ /* é😀 */ "key": ‹{"a": "😀"}› }""")]
    public void Read_Value_KnowsWhereItStands(string marked)
    {
        var text = new MarkedText(marked);

        var (node, _) = Read(text.Text);

        var member = Assert.Single(Assert.IsType<JsonObjectNode>(node).Members);
        Assert.Equal(text.Span, member.Value.Span);
        Assert.Equal("\"key\"", text.Text.Substring(member.NameSpan.Start, member.NameSpan.Length));
    }

    [Theory]
    [InlineData("\"plain ‹{x}› text\"", 6, 3)]
    [InlineData("\"a\\n\\u0041‹{\\u0078}›\\\"\"", 3, 3)]
    [InlineData("\"‹\\ud83d\\ude00›!\"", 0, 2)]
    [InlineData("\"a\\tb‹›\"", 3, 0)]
    public void SpanOf_DecodedCharacters_LeadsBackThroughEscapes(string marked, int start, int length)
    {
        var text = new MarkedText(marked);

        var (node, _) = Read(text.Text);

        Assert.Equal(text.Span, Assert.IsType<JsonStringNode>(node).SpanOf(start, length));
    }

    private static (JsonNode? Node, EquatableArray<ConfigDiagnostic> Diagnostics) Read(string text)
    {
        var diagnostics = new DiagnosticBag("a.json", text);
        return (JsonReader.Read(text, diagnostics, CancellationToken.None), diagnostics.ToArray());
    }
}
