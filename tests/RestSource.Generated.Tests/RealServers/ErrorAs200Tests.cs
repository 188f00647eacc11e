using RestSource.Generated.Tests.Support;

namespace RestSource.Generated.Tests.RealServers;

/// <summary>Errors that come with status 200, when no response action tells them.</summary>
public sealed class ErrorAs200Tests
{
    private const string Error = """{"ok": false, "error": "rate limited"}""";

    private const string First = """{"data": [{"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}]}""";

    [Fact]
    public async Task BodyWithoutAList_WhereListsAreDue_Fails()
    {
        var exception = await Assert.ThrowsAsync<ApiContentException>(() => Api.ReadAsync(static source => source.Lists.ReadAllAsync(), First, Error));

        Assert.Equal((2, "offset:4"), (exception.Page, exception.ContinuationToken));
        Assert.DoesNotContain("rate limited", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BodyWithoutTheRecordsPlace_WhereItIsDemanded_Fails()
    {
        var exception = await Assert.ThrowsAsync<ApiContentException>(() => Api.ReadAsync(static source => source.Demanded.ReadAllAsync(), First, Error));

        Assert.Equal((2, "$.data"), (exception.Page, exception.JsonPath));
    }

    [Fact]
    public async Task BodyWithoutTheRecordsPlace_IsAnEmptyPageThatTheLedgerCounts()
    {
        var progress = new LastLedger();

        var items = await Api.ReadAsync(source => source.Slices.ReadAllAsync(options: new ReadOptions { Progress = progress }), First, Error);

        Assert.Equal(4, items.Count);
        Assert.Equal((1, StopReason.EmptyPage), (progress.Ledger.PagesWithoutData, progress.Ledger.StopReason));
    }

    [Theory]
    [InlineData("""{"next": "/guessed?page=2", "data": [{"id": 1}]}""", "next:")]
    [InlineData("""{"total_pages": 2, "data": [{"id": 1}]}""", "page:2")]
    [InlineData("""{"next_cursor": "c2", "data": [{"id": 1}]}""", "cursor:c2")]
    public async Task BodyWithoutAList_AfterPagesWhosePagingWasGuessed_IsNoRecord(string first, string token)
    {
        var exception = await Assert.ThrowsAsync<ApiContentException>(() => Api.ReadAsync(static source => source.Guessed.ReadAllAsync(), first, """{"id": 9, "error": "no"}"""));

        Assert.Equal(2, exception.Page);
        Assert.StartsWith(token, exception.ContinuationToken, StringComparison.Ordinal);
        Assert.Contains("no list of records", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_ThatIsCalledJson_FailsAndAsksForTheUrl()
    {
        var exception = await Assert.ThrowsAsync<ApiContentException>(() => Api.ReadAsync(static source => source.Slices.ReadAllAsync(), "<html>Bad gateway</html>"));

        Assert.Contains("client.base_url", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BodyWithoutAList_WhenThereIsOneAlone_IsTheRecord() =>
        Assert.Equal(9, Assert.Single(await Api.ReadAsync(static source => source.Guessed.ReadAllAsync(), """{"id": 9}""")).Id);
}
