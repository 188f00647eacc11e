using Consumer.Links;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>Paginator <c>json_link</c>, of which <c>json_response</c> is an old name.</summary>
public sealed class JsonLinkTests
{
    [Theory]
    [InlineData("{0}v1/items?p=2&kind=all", "/v1/items?p=2&kind=all&key=s3cret")]
    [InlineData("/v1/items?p=2", "/v1/items?p=2&key=s3cret")]
    [InlineData("?p=2", "/v1/items?p=2&key=s3cret")]
    [InlineData("items?p=2", "/v1/items?p=2&key=s3cret")]
    [InlineData("//{1}/other", "/other?key=s3cret")]
    [InlineData("/v1/items?key=stale&p=2#top", "/v1/items?p=2&key=s3cret")]
    [InlineData("/v1/items?p=2&q=a%2Fb+c", "/v1/items?p=2&q=a%2Fb+c&key=s3cret")]
    public async Task Read_Link_IsFollowedWithoutTheParamsAndWithOneKey(string link, string target)
    {
        var first = true;
        Uri? address = null;
        await using var server = await ApiServer.StartAsync(_ => Page(first, string.Format(null, link, address, address!.Authority), ref first));
        address = server.BaseUrl;
        await using var source = SourceAt(server);

        Assert.Equal(2, (await source.Items.ReadAllAsync().ReadAsync()).Count);

        Assert.Equal(["/v1/items?kind=all&key=s3cret", target], server.Targets);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("false")]
    [InlineData("[]")]
    public async Task Read_WithoutALink_Ends(string next)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json($$"""{"next": {{next}}, "data": [{"id": 1}]}"""));
        await using var source = SourceAt(server);
        var progress = new LastLedger();

        Assert.Single(await source.Items.ReadAllAsync(options: new ReadOptions { Progress = progress }).ReadAsync());
        Assert.Equal(StopReason.NoNextLink, progress.Ledger.StopReason);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("true")]
    [InlineData("""{"href": "/x"}""")]
    [InlineData("\"ftp://files/x\"")]
    [InlineData("\"http://[\"")]
    public async Task Read_SomethingThatIsNoLink_Fails(string next)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json($$"""{"next": {{next}}, "data": [{"id": 1}]}"""));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Items.ReadAllAsync().ReadAsync());

        Assert.Equal((1, "start"), (exception.Page, exception.ContinuationToken));
        Assert.Contains("next_url_path", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_LinkToAnotherHost_IsRefusedByNameAlone()
    {
        await using var elsewhere = await ApiServer.StartAsync(Answer.Json("""{"data": []}"""));
        await using var server = await ApiServer.StartAsync(Answer.Json($$"""{"next": "{{elsewhere.BaseUrl}}items?session=abc", "data": [{"id": 1}]}"""));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Items.ReadAllAsync().ReadAsync());

        Assert.Contains($"\"{elsewhere.BaseUrl.Authority}\" to \"allowed_hosts\"", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Read_ResumedAtAnotherHost_IsRefused()
    {
        await using var elsewhere = await ApiServer.StartAsync(Answer.Json("""{"data": []}"""));
        await using var server = await ApiServer.StartAsync();
        await using var source = SourceAt(server);

        await Assert.ThrowsAsync<PaginationException>(() => source.Items.ReadPagesAsync($"next:{elsewhere.BaseUrl}items").ReadAsync());

        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Tokens_HoldNoKey_AndResumeWithIt()
    {
        var first = true;
        await using var server = await ApiServer.StartAsync(_ => Page(first, "/v1/items?key=s3cret&p=2", ref first));
        await using var source = SourceAt(server);

        var pages = await source.Items.ReadPagesAsync().ReadAsync();
        _ = await source.Items.ReadPagesAsync(pages[0].ContinuationToken).ReadAsync();

        Assert.Equal($"next:{server.BaseUrl}v1/items?p=2", pages[0].ContinuationToken);
        Assert.Equal(new Uri(server.BaseUrl, "v1/items?p=2"), pages[0].Next);
        Assert.Equal("/v1/items?p=2&key=s3cret", server.Targets[2]);
    }

    [Fact]
    public async Task Params_ThatHoldASecret_AreKeptOutOfTokensAndGoWithEveryLink()
    {
        var first = true;
        await using var server = await ApiServer.StartAsync(_ => Page(first, "/v1/tokened?token=tok%2Fen&kind=all&p=2", ref first));
        await using var source = SourceAt(server);

        var pages = await source.Tokened.ReadPagesAsync().ReadAsync();

        Assert.Equal($"next:{server.BaseUrl}v1/tokened?kind=all&p=2", pages[0].ContinuationToken);
        Assert.Equal(["/v1/tokened?token=tok%2Fen&kind=all", "/v1/tokened?kind=all&p=2&token=tok%2Fen"], server.Targets);
    }

    [Fact]
    public async Task Read_LinksThatGoRound_FailAndAreNamed()
    {
        var number = 0;
        await using var server = await ApiServer.StartAsync(_ => Answer.Json($$"""{"next": "/v1/items?p={{(number + 1) % 2}}", "data": [{"id": {{number++}}}]}"""));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Items.ReadAllAsync().ReadAsync());

        Assert.Contains("/v1/items?p=1", exception.Message, StringComparison.Ordinal);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Read_OfAPost_StaysAPost()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"@odata.nextLink": "?$skiptoken=2", "data": [{"id": 0}]}"""),
            Answer.Json("""{"data": [{"id": 1}]}"""));
        await using var source = SourceAt(server);

        Assert.Equal(2, (await source.Posted.ReadAllAsync().ReadAsync()).Count);
        Assert.Equal(["POST /v1/posted?kind=all&key=s3cret", "POST /v1/posted?$skiptoken=2&key=s3cret"], server.Requests.Select(static request => request.ToString()));
    }

    [Fact]
    public async Task Read_OfMorePagesThanAllowed_FailsAtTheFirstTooMany()
    {
        var number = 0;
        await using var server = await ApiServer.StartAsync(_ => Answer.Json($$"""{"next": "?p={{++number}}", "data": [{"id": {{number}}}]}"""));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Capped.ReadAllAsync().ReadAsync());

        Assert.Equal($"next:{server.BaseUrl}v1/capped?p=2", exception.ContinuationToken);
        Assert.Equal(2, server.Requests.Count);
    }

    private static Answer Page(bool isFirst, string link, ref bool first)
    {
        first = false;
        return Answer.Json(isFirst ? $$"""{"next": "{{link}}", "data": [{"id": 1}]}""" : """{"data": [{"id": 2}]}""");
    }

    private static LinksSource SourceAt(ApiServer server) =>
        LinksSource.Create(new LinksOptions { BaseUrl = new Uri(server.BaseUrl, "v1"), ApiKey = "s3cret", Token = "tok/en" });
}
