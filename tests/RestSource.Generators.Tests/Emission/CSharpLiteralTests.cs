using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RestSource.Generators.Emission;

namespace RestSource.Generators.Tests.Emission;

public class CSharpLiteralTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("say \"hi\"", "\"say \\\"hi\\\"\"")]
    [InlineData("back\\slash", "\"back\\\\slash\"")]
    [InlineData("a\r\n\tb", "\"a\\r\\n\\tb\"")]
    [InlineData("\0\u001b\u007f\u0085", "\"\\u0000\\u001b\\u007f\\u0085\"")]
    [InlineData("\u2028\u2029", "\"\\u2028\\u2029\"")]
    [InlineData("\u202Eevil\u2066", "\"\\u202eevil\\u2066\"")]
    [InlineData("größe 名前 😀", "\"größe 名前 😀\"")]
    [InlineData("{0} $ @", "\"{0} $ @\"")]
    public void Text_IsWrittenAs(string value, string literal) => Assert.Equal(literal, CSharpLiteral.Text(value));

    [Fact]
    public void Text_Null_IsNull() => Assert.Equal("null", CSharpLiteral.Text(null));

    [Fact]
    public void Text_EveryCharacter_MeansItself()
    {
        var characters = Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code).ToArray();
        var text = string.Concat(characters.Select(static character => character + " "));

        Assert.Equal(text, Meaning(CSharpLiteral.Text(text)));
    }

    [Fact]
    public void Utf8_HalfAPair_BecomesTheReplacementCharacter()
    {
        Assert.Equal("\"a\uFFFDb\"u8", CSharpLiteral.Utf8("a\uD800b"));
        Assert.Equal(5, CSharpLiteral.Utf8Length("a\uD800b"));
    }

    [Theory]
    [InlineData("id", 2)]
    [InlineData("größe", 7)]
    [InlineData("😀", 4)]
    public void Utf8Length_CountsBytes(string value, int bytes) => Assert.Equal(bytes, CSharpLiteral.Utf8Length(value));

    [Theory]
    [InlineData(0.1, "0.1d")]
    [InlineData(2, "2d")]
    [InlineData(1e300, "1E+300d")]
    public void Number_ReadsBackAsTheSame(double value, string literal)
    {
        Assert.Equal(literal, CSharpLiteral.Number(value));
        Assert.Equal(value, ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal)).Token.Value);
    }

    private static string Meaning(string literal) =>
        (string)((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal)).Token.Value!;
}
