using System.Text.Json.Nodes;
using Consumer.Cursor;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>Paginator <c>cursor</c>.</summary>
public sealed class CursorTests
{
    [Fact]
    public async Task Read_Cursors_TakeThePlaceOfTheParamFromTheSecondPageOn()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"paging": {"next": "a/b+c"}, "data": [{"id": 0}]}"""),
            Answer.Json("""{"data": [{"id": 1}], "paging": {"next": 7}}"""),
            Answer.Json("""{"data": [{"id": 2}], "paging": {"next": null}}"""));
        await using var source = SourceAt(server);

        var items = await source.Items.ReadAllAsync().ReadAsync();

        Assert.Equal([0, 1, 2], items.Select(static item => item.Id));
        Assert.Equal(["/items?kind=all&after=c0", "/items?kind=all&after=a%2Fb%2Bc", "/items?kind=all&after=7"], server.Targets);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("0")]
    [InlineData("false")]
    [InlineData("[]")]
    [InlineData("{}")]
    public async Task Read_CursorThatStandsForNone_Ends(string cursor)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json($$$"""{"cursors": {"next": {{{cursor}}}}, "data": [{"id": 0}]}"""));
        await using var source = SourceAt(server);
        var progress = new LastLedger();

        Assert.Single(await source.Plain.ReadAllAsync(options: new ReadOptions { Progress = progress }).ReadAsync());
        Assert.Equal((StopReason.NoNextCursor, "/plain"), (progress.Ledger.StopReason, Assert.Single(server.Targets)));
    }

    [Theory]
    [InlineData("""{"cursors": [], "data": [{"id": 0}]}""")]
    [InlineData("""{"data": [{"id": 0}]}""")]
    public async Task Read_BodyWithoutTheCursorsPlace_Ends(string body)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(body));
        await using var source = SourceAt(server);

        Assert.Single(await source.Plain.ReadAllAsync().ReadAsync());
    }

    [Fact]
    public async Task Read_LastPageThatIsExactlyFull_GoesOnToTheEmptyOne()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"cursors": {"next": "b"}, "data": [{"id": 0}]}"""),
            Answer.Json("""{"cursors": {"next": ""}, "data": []}"""));
        await using var source = SourceAt(server);

        Assert.Single(await source.Plain.ReadAllAsync().ReadAsync());
        Assert.Equal(["/plain", "/plain?cursor=b"], server.Targets);
    }

    [Fact]
    public async Task Read_EmptyPageWithACursor_IsTheLastWhenToldSo()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"next": "b", "data": []}"""));
        await using var source = SourceAt(server);

        Assert.Empty(await source.Stopping.ReadAllAsync().ReadAsync());
        Assert.Single(server.Targets);
    }

    [Fact]
    public async Task Read_HasMore_EndsThoughThereIsACursor()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"next": "b", "more": "true", "data": [{"id": 0}]}"""),
            Answer.Json("""{"next": "c", "more": "false", "data": [{"id": 1}]}"""));
        await using var source = SourceAt(server);

        Assert.Equal(2, (await source.Flagged.ReadAllAsync().ReadAsync()).Count);
    }

    [Fact]
    public async Task Read_HasMoreWithoutACursor_Fails()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"more": true, "data": [{"id": 0}]}"""));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Flagged.ReadAllAsync().ReadAsync());

        Assert.Contains("cursor_path", exception.Message, StringComparison.Ordinal);
        Assert.Equal("start", exception.ContinuationToken);
    }

    [Theory]
    [InlineData("b", "b")] // the same cursor at once
    [InlineData("b", "c", "b")] // a circle of two
    [InlineData("b", "c", "d", "c")]
    public async Task Read_CursorsThatGoRound_FailAndAreNamed(params string[] cursors)
    {
        var number = 0;
        await using var server = await ApiServer.StartAsync(_ => Answer.Json($$"""{"next": "{{cursors[number]}}", "more": true, "data": [{"id": {{number++}}}]}"""));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Flagged.ReadAllAsync().ReadAsync());

        Assert.Contains($"\"cursor:{cursors[^1]}\"", exception.Message, StringComparison.Ordinal);
        Assert.Equal(cursors.Length, server.Requests.Count);
    }

    [Theory]
    [InlineData("\"7\"")]
    [InlineData("7")]
    [InlineData("1.50")]
    [InlineData("""{"id": 7, "at": ["x"]}""")]
    [InlineData("[1, \"a\"]")]
    public async Task Body_OfAPost_CarriesTheCursorAsItCame(string cursor)
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json($$"""{"next": {{cursor}}, "data": [{"id": 0}]}"""),
            Answer.Json("""{"data": [{"id": 1}]}"""));
        await using var source = SourceAt(server);

        var pages = await source.Posted.ReadPagesAsync().ReadAsync();

        Assert.Equal("", server.Requests[0].Body);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse($$$"""{"paging": {"after": {{{cursor}}}}}"""), JsonNode.Parse(server.Requests[1].Body)), server.Requests[1].Body);
        await using var again = await ApiServer.StartAsync(Answer.Json("""{"data": []}"""));
        await using var resumed = SourceAt(again);
        _ = await resumed.Posted.ReadPagesAsync(pages[0].ContinuationToken).ReadAsync();
        Assert.Equal(server.Requests[1].Body, again.Requests[0].Body);
    }

    [Fact]
    public async Task Read_CursorOfSeveralParameters_SendsThemBackTogether()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"continue": {"from": "B", "continue": "-||"}, "data": [{"id": 0}]}"""),
            Answer.Json("""{"data": [{"id": 1}]}"""));
        await using var source = SourceAt(server);

        var pages = await source.Joined.ReadPagesAsync().ReadAsync();

        Assert.Equal(["/joined?list=all&from=a", "/joined?list=all&from=B&continue=-%7C%7C"], server.Targets);
        Assert.Equal("""cursor-json:{"from": "B", "continue": "-||"}""", pages[0].ContinuationToken);
    }

    [Fact]
    public async Task Read_CursorThatHasNoMembersToSend_Fails()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"continue": "B", "data": [{"id": 0}]}"""));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Joined.ReadAllAsync().ReadAsync());

        Assert.Equal((2, "cursor:B"), (exception.Page, exception.ContinuationToken));
    }

    [Fact]
    public async Task Read_ThroughASubstitute_FollowsItsCursors()
    {
        var client = new PlainClient(new Pages());

        Assert.Equal([1, 2], (await client.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
    }

    private static CursorSource SourceAt(ApiServer server) => CursorSource.Create(new CursorOptions { BaseUrl = server.BaseUrl });

    private sealed class Pages : IPlainApi
    {
        public Task<Page<Plain>> GetPageAsync(string? cursor, CancellationToken cancellationToken = default) => Task.FromResult(cursor is null
            ? new Page<Plain>([new Plain { Id = 1 }]) { NextCursor = "b" }
            : new Page<Plain>([new Plain { Id = 2 }]));
    }
}
