using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Tests.Schema;

public class SnakeCaseTests
{
    [Theory]
    [InlineData("created_at", "created_at")]
    [InlineData("camelCase", "camel_case")]
    [InlineData("PascalCase", "pascal_case")]
    [InlineData("HTTPResponse", "http_response")]
    [InlineData("userID2", "user_id2")]
    [InlineData("ALLCAPS", "allcaps")]
    [InlineData("my key", "my_key")]
    [InlineData("  my key ", "my_key")]
    [InlineData("a.b", "a_b")]
    [InlineData("a . b", "a_b")]
    [InlineData("@id", "aid")]
    [InlineData("$type", "_type")]
    [InlineData("x-y", "x_y")]
    [InlineData("a+b", "axb")]
    [InlineData("a|b", "alb")]
    [InlineData("1st", "_1st")]
    [InlineData("_x", "_x")]
    [InlineData("trailing_", "trailingx")]
    [InlineData("#", "x")]
    [InlineData("ünï", "_nx")]
    [InlineData("a__b", "a_b")]
    public void Of_JsonName_IsTheColumnOfDlt(string name, string column) => Assert.Equal(column, SnakeCase.Of(name));
}
