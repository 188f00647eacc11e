using System.Text;

namespace RestSource.Loading.Postgres.Tests.Types;

public sealed class NullCharacterExceptionTests
{
    [Theory]
    [InlineData("""{"a":"\u0000"}""")]
    [InlineData("""["b\\\u0000"]""")]
    [InlineData("""["\\u0000", "\u0000"]""")]
    public void ThrowIfIn_JsonThatHoldsOne_Throws(string json)
    {
        var exception = Assert.Throws<NullCharacterException>(() => NullCharacterException.ThrowIfIn(Encoding.UTF8.GetBytes(json), "notes"));

        Assert.Contains("column notes holds U+0000", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a":"\\u0000"}""")]
    [InlineData("""["\u0001", "u0000", "\\\\u0000"]""")]
    [InlineData("")]
    public void ThrowIfIn_JsonThatOnlyLooksSo_DoesNot(string json) => NullCharacterException.ThrowIfIn(Encoding.UTF8.GetBytes(json), "notes");
}
