using Consumer.Actions;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;

namespace RestSource.Generated.Tests.ResponseActions;

/// <summary>Config key <c>response_actions</c>: what is done about answers that need not be what they look like.</summary>
public sealed class ResponseActionTests
{
    private readonly ManualTimeProvider _time = new(skipUpTo: TimeSpan.FromSeconds(30));
    private readonly LastLedger _progress = new();

    [Fact]
    public async Task APageNumberPastTheEnd_AnsweredBy404_EndsTheRead()
    {
        await using var server = await ApiServer.StartAsync(Page(1, 2), Page(3), Answer.Json("""{"message": "no such page"}""", 404));
        await using var source = SourceAt(server);

        Assert.Equal([1, 2, 3], (await source.Items.ReadAllAsync(options: Recording).ReadAsync()).Select(static item => item.Id));

        Assert.Equal(["/items?page=1", "/items?page=2", "/items?page=3"], server.Targets);
        Assert.Equal((StopReason.Ignored, 3L), (_progress.Ledger.StopReason, _progress.Ledger.Records));
    }

    [Fact]
    public async Task APageNumberPastTheEnd_AnsweredBy400WithAText_EndsTheRead()
    {
        await using var server = await ApiServer.StartAsync(Page(1, 2), Answer.Text("page 2 is \"out\" of range", "text/plain", 400));
        await using var source = SourceAt(server);

        Assert.Equal([1, 2], (await source.Ranged.ReadAllAsync(options: Recording).ReadAsync()).Select(static item => item.Id));

        Assert.Equal(["/ranged?page=1", "/ranged?page=2"], server.Targets);
    }

    [Theory]
    [InlineData(400, "page must be a number")]
    [InlineData(404, "\"out\" of range")] // what the defaults ignore is replaced, not merged
    public async Task AnotherAnswer_IsStillAnError(int status, string text)
    {
        await using var server = await ApiServer.StartAsync(Answer.Text(text, "text/plain", status));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => source.Ranged.ReadAllAsync().ReadAsync());

        Assert.Equal(status, (int)exception.StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Null_TakesTheDefaultsAway()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(404));
        await using var source = SourceAt(server);

        await Assert.ThrowsAsync<ApiResponseException>(() => source.Plain.ReadAllAsync().ReadAsync());
    }

    [Fact]
    public async Task AnErrorWithStatus200_IsAskedForAgain()
    {
        await using var server = await ApiServer.StartAsync(Error("busy"), Error("busy"), Page(1), Answer.Json("""{"data": []}"""));
        await using var source = SourceAt(server);

        Assert.Equal([1], (await source.Enveloped.ReadAllAsync(options: Recording).ReadAsync()).Select(static item => item.Id));

        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)], _time.Skipped);
        Assert.Equal(2, _progress.Ledger.Retries);
    }

    [Fact]
    public async Task AnErrorWithStatus200_ThatStays_FailsAndSaysWhatTheServerSaid()
    {
        await using var server = await ApiServer.StartAsync(static _ => Error("busy"));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => source.Enveloped.ReadAllAsync().ReadAsync());

        Assert.Equal((200, 3, 1), ((int)exception.StatusCode, exception.Attempts, exception.Page));
        Assert.Contains("response_actions (when $.error.code equals \"busy\")", exception.Message, StringComparison.Ordinal);
        Assert.Contains("try later", exception.ResponseExcerpt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErrorWithStatus200_CanFailAtOnce()
    {
        await using var server = await ApiServer.StartAsync(Page(1), Error("forbidden"));
        await using var source = SourceAt(server);
        var read = new List<long>();

        var exception = await Assert.ThrowsAsync<ApiResponseException>(async () =>
        {
            await foreach (var item in source.Enveloped.ReadAllAsync())
            {
                read.Add(item.Id);
            }
        });

        Assert.Equal([1], read);
        Assert.Equal("page:2", exception.ContinuationToken);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("""{"data": [{"id": 1}], "error": {"codes": ["a", null]}}""")]
    [InlineData("""{"data": [{"id": 1}], "limit": {"left": 0.0}}""")]
    public async Task AConditionOnTheBody_ComparesByMeaning(string ignored)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(ignored));
        await using var source = SourceAt(server);

        Assert.Empty(await source.Enveloped.ReadAllAsync().ReadAsync());
    }

    [Fact]
    public async Task AStatusThatNoEntryFits_IsRetriedAsEver()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Page(1), Answer.Status(404));
        await using var source = SourceAt(server);

        Assert.Single(await source.Items.ReadAllAsync().ReadAsync());

        Assert.Equal([TimeSpan.FromSeconds(1)], _time.Skipped);
    }

    [Fact]
    public async Task Reading_PageByPage_EndsWithTheIgnoredOneThatHoldsNothing()
    {
        await using var server = await ApiServer.StartAsync(Page(1), Answer.Status(404));
        await using var source = SourceAt(server);

        var pages = await source.Items.ReadPagesAsync().ReadAsync();

        Assert.Equal([false, true], pages.Select(static page => page.IsIgnored));
        Assert.Null(pages[1].ContinuationToken);
    }

    [Fact]
    public async Task BelowAParent_AnIgnoredAnswerEndsTheReadOfThatRecordAlone()
    {
        await using var server = await ApiServer.StartAsync(request => request.Target switch
        {
            "/items?page=1" => Page(1, 2, 3),
            "/items/1/details?page=1" => Page(10),
            "/items/3/details?page=1" => Page(30),
            "/items/3/details?page=2" => Answer.Json("""{"data": []}"""),
            _ => Answer.Status(404),
        });
        await using var source = SourceAt(server);

        Assert.Equal([10, 30], (await source.Details.ReadAllAsync(options: Recording).ReadAsync()).Select(static detail => detail.Id));

        Assert.Equal(
            ["/items?page=1", "/items/1/details?page=1", "/items/1/details?page=2", "/items/2/details?page=1", "/items/3/details?page=1", "/items/3/details?page=2", "/items?page=2"],
            server.Targets);
        Assert.Equal(StopReason.Completed, _progress.Ledger.StopReason);
    }

    private ReadOptions Recording => new() { Progress = _progress };

    private static Answer Page(params int[] ids) => Answer.Json($$"""{"data": [{{string.Join(", ", ids.Select(static id => $$"""{"id": {{id}}}"""))}}]}""");

    private static Answer Error(string code) => Answer.Json($$"""{"error": {"code": "{{code}}", "message": "try later"}, "ok": false}""");

    private ActionsSource SourceAt(ApiServer server) => ActionsSource.Create(new ActionsOptions { BaseUrl = server.BaseUrl, TimeProvider = _time });
}
