using Consumer.Links;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>Paginator <c>header_link</c>.</summary>
public sealed class HeaderLinkTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("</v1/headed?p=1>; rel=\"first\", </v1/headed?p=1>; rel=\"prev\"")]
    [InlineData("<>; rel=\"next\"")]
    public async Task Read_Links_AreFollowedUntilTheHeaderHasNone(string? last)
    {
        await using var server = await ApiServer.StartAsync(
            Page(0, "</v1/headed?p=1>; rel=\"first\", <?p=2>; rel=\"next\", </v1/headed?p=9>; rel=\"last\""),
            Page(1, last));
        await using var source = SourceAt(server);

        var items = await source.Headed.ReadAllAsync().ReadAsync();

        Assert.Equal([0, 1], items.Select(static item => item.Id));
        Assert.Equal(["/v1/headed?key=s3cret", "/v1/headed?p=2&key=s3cret"], server.Targets);
    }

    [Fact]
    public async Task Read_OtherRelation_IsTheOneOfTheConfig()
    {
        await using var server = await ApiServer.StartAsync(
            Page(0, "</v1/wrong>; rel=\"next\", </v1/related?p=2>; rel=\"next_page\""),
            Page(1, "</v1/wrong>; rel=\"next\""));
        await using var source = SourceAt(server);

        Assert.Equal(2, (await source.Related.ReadAllAsync().ReadAsync()).Count);
    }

    [Fact]
    public async Task Read_LastPageThatIsExactlyFull_LinksToAnEmptyOne()
    {
        await using var server = await ApiServer.StartAsync(Page(0, "<?p=2>; rel=next"), Answer.Json("""{"data": []}""", ("Link", "")));
        await using var source = SourceAt(server);

        Assert.Single(await source.Headed.ReadAllAsync().ReadAsync());
    }

    [Fact]
    public async Task Read_LinkToAnotherHost_IsRefused()
    {
        await using var server = await ApiServer.StartAsync(Page(0, "<https://evil.example.com/x>; rel=next"));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Headed.ReadAllAsync().ReadAsync());

        Assert.Contains("evil.example.com", exception.Message, StringComparison.Ordinal);
    }

    private static Answer Page(int id, string? link)
    {
        var body = $$"""{"data": [{"id": {{id}}}]}""";
        return link is null ? Answer.Json(body) : Answer.Json(body, ("Link", link));
    }

    private static LinksSource SourceAt(ApiServer server) =>
        LinksSource.Create(new LinksOptions { BaseUrl = new Uri(server.BaseUrl, "v1"), ApiKey = "s3cret", Token = "tok/en" });
}
