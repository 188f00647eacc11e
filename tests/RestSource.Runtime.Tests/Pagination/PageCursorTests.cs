namespace RestSource.Tests.Pagination;

public class PageCursorTests
{
    [Theory]
    [InlineData("\"abc\"", "abc")]
    [InlineData("\"a\\u0022b\\n\"", "a\"b\n")]
    [InlineData("\"7\"", "7")]
    [InlineData("7", "7")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    [InlineData("[1,\"a\"]", "[1,\"a\"]")]
    [InlineData("{\"a\":1}", "{\"a\":1}")]
    public void FromJson_Value_IsKept(string json, string text)
    {
        var cursor = PageCursor.FromJson(json)!;

        Assert.Equal(text, cursor.Text);
        Assert.Equal(cursor, PageCursor.FromJson(cursor.Json));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("{ }")]
    public void FromJson_ValueThatStandsForNone_IsNull(string json) => Assert.Null(PageCursor.FromJson(json));

    [Fact]
    public void FromString_TextOfDigits_IsNoNumber() => Assert.NotEqual(PageCursor.FromJson("7"), PageCursor.FromString("7"));
}
