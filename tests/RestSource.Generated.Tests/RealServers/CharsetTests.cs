using System.Text;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.RealServers;

/// <summary>Bodies that are not UTF-8, or say so in ways of their own.</summary>
public sealed class CharsetTests
{
    [Theory]
    [InlineData("iso-8859-1", "application/json; charset=iso-8859-1")]
    [InlineData("iso-8859-1", "application/json; charset=\"ISO-8859-1\"")]
    [InlineData("utf-16", "application/json; charset=utf-16")]
    [InlineData("utf-8", "application/json; charset=utf-8")]
    [InlineData("utf-8", "application/json; charset=utf8")]
    [InlineData("utf-8", "application/json; charset=x-none-such")]
    [InlineData("utf-8", "text/plain")]
    public async Task Text_InTheCharsetThatTheAnswerNames_IsRead(string encoding, string contentType)
    {
        var names = string.Join(",", Enumerable.Repeat("\"Zoë\"", 20_000));
        var body = Encoding.GetEncoding(encoding).GetBytes($$"""{"data": [{{names}}]}""");
        await using var server = await ApiServer.StartAsync(Answer.Bytes(body, contentType), Answer.Json("""{"data": []}"""));
        await using var source = Api.At(server);

        var read = await source.Names.ReadAllAsync().ReadAsync();

        Assert.Equal(20_000, read.Count);
        Assert.All(read, static name => Assert.Equal("Zoë", name.Value));
    }

    [Fact]
    public async Task Text_ThatIsNotInItsCharset_FailsAndNamesThePlace()
    {
        var body = Encoding.Latin1.GetBytes("""{"data": ["Zoë"]}""");
        await using var server = await ApiServer.StartAsync(Answer.Bytes(body, "application/json"));
        await using var source = Api.At(server);

        var exception = await Assert.ThrowsAsync<ApiContentException>(() => source.Names.ReadAllAsync().ReadAsync());

        Assert.Equal("$.data[0]", exception.JsonPath);
    }
}
