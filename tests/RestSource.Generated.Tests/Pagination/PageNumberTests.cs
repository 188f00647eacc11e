using System.Text.Json.Nodes;
using Consumer.PageNumber;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>Paginator <c>page_number</c>.</summary>
public sealed class PageNumberTests
{
    [Fact]
    public async Task Read_WithoutATotal_EndsAtTheEmptyPage()
    {
        await using var server = await ApiServer.StartAsync(Page(0), Page(1), Answer.Json("""{"data": []}"""));
        await using var source = SourceAt(server);

        var items = await source.Items.ReadAllAsync().ReadAsync();

        Assert.Equal([0, 1], items.Select(static item => item.Id));
        Assert.Equal(["/items?page=0", "/items?page=1", "/items?page=2"], server.Targets);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("\"2\"")]
    [InlineData("2.0")]
    public async Task Read_UntilTheTotalOfPages_AsksForNoMore(string total)
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json($$"""{"pages": {{total}}, "data": [{"id": 0}, {"id": 1}]}"""),
            Answer.Json($$"""{"data": [{"id": 2}], "pages": {{total}}}"""));
        await using var source = SourceAt(server);
        var progress = new LastLedger();

        var items = await source.Counted.ReadAllAsync(options: new ReadOptions { Strict = true, Progress = progress }).ReadAsync();

        Assert.Equal([0, 1, 2], items.Select(static item => item.Id));
        Assert.Equal(["/counted?p=1&kind=all", "/counted?p=2&kind=all"], server.Targets);
        Assert.Equal((StopReason.TotalReached, null), (progress.Ledger.StopReason, progress.Ledger.ClaimedTotal));
    }

    [Fact]
    public async Task BodyPath_OfAPost_CarriesTheNumber()
    {
        await using var server = await ApiServer.StartAsync(static request =>
            Answer.Json($$"""{"pages": 2, "data": [{"id": {{(int)JsonNode.Parse(request.Body)!["paging"]!["page"]!}}}]}"""));
        await using var source = SourceAt(server);

        Assert.Equal([1, 2], (await source.Posted.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
        Assert.Equal(["POST /posted", "POST /posted"], server.Requests.Select(static request => request.ToString()));
    }

    [Fact]
    public async Task Read_UpToAMaximumPage_StopsBeforeItWhateverHasMoreSays()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"more": true, "data": [{"id": 1}]}"""),
            Answer.Json("""{"more": "yes", "data": [{"id": 2}]}"""));
        await using var source = SourceAt(server);

        Assert.Equal(2, (await source.Bounded.ReadAllAsync().ReadAsync()).Count);
        Assert.Equal(["/bounded?page=1", "/bounded?page=2"], server.Targets);
    }

    [Fact]
    public async Task Read_FromAServerThatRepeatsItsLastPage_FailsAndSaysWhatToSet()
    {
        await using var server = await ApiServer.StartAsync(Page(0), Page(1), Page(1));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Items.ReadAllAsync().ReadAsync());

        Assert.Equal((3, "page:2"), (exception.Page, exception.ContinuationToken));
        Assert.Contains("maximum_page", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    public async Task Read_PastTheEndOfAServerThatRefusesIt_FailsWithThePage(int status)
    {
        await using var server = await ApiServer.StartAsync(Page(0), Answer.Status(status));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => source.Items.ReadAllAsync().ReadAsync());

        Assert.Equal((2, "page:1"), (exception.Page, exception.ContinuationToken));
    }

    [Fact]
    public async Task Read_ResumedFromAToken_BeginsAtThatPage()
    {
        await using var server = await ApiServer.StartAsync(Page(5), Answer.Json("""{"data": []}"""));
        await using var source = SourceAt(server);

        var page = (await source.Items.ReadPagesAsync("page:5").ReadAsync())[0];

        Assert.Equal("/items?page=5", server.Targets[0]);
        Assert.Equal("page:6", page.ContinuationToken);
    }

    private static Answer Page(int id) => Answer.Json($$"""{"data": [{"id": {{id}}}]}""");

    private static PageNumberSource SourceAt(ApiServer server) => PageNumberSource.Create(new PageNumberOptions { BaseUrl = server.BaseUrl });
}
