using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.RealServers;

/// <summary>Page numbers and offsets past the end, and offsets that the server corrects.</summary>
public sealed class PastTheEndTests
{
    [Fact]
    public async Task PageNumber_AnsweredByAnEmptyPage_EndsTheRead() => Assert.Equal(
        [1, 2],
        (await Api.ReadAsync(static source => source.Numbered.ReadAllAsync(), """{"data": [{"id": 1}]}""", """{"data": [{"id": 2}]}""", """{"data": []}"""))
            .Select(static item => item.Id));

    [Fact]
    public async Task PageNumber_AnsweredByTheLastPageAgain_FailsAndSaysWhatToSet()
    {
        await using var server = await ApiServer.StartAsync(static request => Answer.Json($$"""{"data": [{"id": {{(request.Target == "/numbered?page=1" ? 1 : 2)}}}]}"""));
        await using var source = Api.At(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Numbered.ReadAllAsync().ReadAsync());

        Assert.Equal((3, "page:3"), (exception.Page, exception.ContinuationToken));
        Assert.Contains("total_path or maximum_page", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PageNumber_OfAServerThatRepeatsItsLastPage_IsNotAskedForWhenThereIsATotal()
    {
        await using var server = await ApiServer.StartAsync(
            static request => Answer.Json($$"""{"meta": {"pages": 2}, "data": [{"id": {{(request.Target == "/counted?page=1" ? 1 : 2)}}}]}"""));
        await using var source = Api.At(server);

        Assert.Equal([1, 2], (await source.Counted.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
    }

    /// <summary>The server gives the last four records to whoever asks for less than four.</summary>
    [Fact]
    public async Task Offset_ThatTheServerClamps_LosesNoRecordAndCountsTheRepeatedOnes()
    {
        await using var server = await ApiServer.StartAsync(static request => ClampedTo(request, total: true));
        await using var source = Api.At(server);
        var progress = new LastLedger();

        var items = await source.Slices.ReadAllAsync(options: new ReadOptions { Progress = progress }).ReadAsync();

        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 6, 7, 8, 9], items.Select(static item => item.Id));
        Assert.Equal((2L, StopReason.TotalReached), (progress.Ledger.Duplicates, progress.Ledger.StopReason));
    }

    [Fact]
    public async Task Offset_ThatTheServerClampsWithoutATotal_FailsAtTheRepetition()
    {
        await using var server = await ApiServer.StartAsync(static request => ClampedTo(request, total: false));
        await using var source = Api.At(server);

        var exception = await Assert.ThrowsAsync<PaginationException>(() => source.Slices.ReadAllAsync().ReadAsync());

        Assert.Equal((4, "offset:12"), (exception.Page, exception.ContinuationToken));
        Assert.Contains("total_path or maximum_offset", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limit_ThatTheServerClamps_SkipsNoRecord()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 7, cap: 3).Answer);
        await using var source = Api.At(server);

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], (await source.Slices.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
    }

    private static Answer ClampedTo(RecordedRequest request, bool total)
    {
        var asked = int.Parse(System.Web.HttpUtility.ParseQueryString(request.Target.Split('?')[1])["offset"]!, System.Globalization.CultureInfo.InvariantCulture);
        return Answer.Json($$"""{"data": {{new Rows(count: 10).Json(Math.Min(asked, 6), limit: 4)}}{{(total ? ", \"total\": 10" : "")}}}""");
    }
}
