using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.RealServers;

/// <summary>Cursors of several parameters that must be sent back all together, as MediaWiki has them.</summary>
public sealed class CursorMembersTests
{
    [Fact]
    public async Task Members_OfTheCursor_AreSentBackTogether()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}], "continue": {"apcontinue": "B a", "continue": "-||", "count": 2}}"""),
            Answer.Json("""{"data": [{"id": 2}], "continue": {"continue": "-||x"}}"""),
            Answer.Json("""{"data": [{"id": 3}]}"""));
        await using var source = Api.At(server);

        Assert.Equal([1, 2, 3], (await source.Joined.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
        Assert.Equal(
            ["/joined?list=all", "/joined?list=all&apcontinue=B+a&continue=-%7C%7C&count=2", "/joined?list=all&continue=-%7C%7Cx"],
            server.Targets);
    }

    [Fact]
    public async Task EmptyArray_InTheCursorsPlace_EndsTheRead() =>
        Assert.Single(await Api.ReadAsync(static source => source.Joined.ReadAllAsync(), """{"data": [{"id": 1}], "continue": []}"""));

    [Fact]
    public async Task Cursor_ThatTheServerRepeatsAtTheEnd_FailsAndSaysWhatToSet()
    {
        const string last = """{"data": [], "continue": {"from": "b"}}""";

        var exception = await Assert.ThrowsAsync<PaginationException>(
            () => Api.ReadAsync(static source => source.Joined.ReadAllAsync(), """{"data": [{"id": 1}], "continue": {"from": "b"}}""", last));

        Assert.Equal(2, exception.Page);
        Assert.Contains("stop_after_empty_page", exception.Message, StringComparison.Ordinal);
    }
}
