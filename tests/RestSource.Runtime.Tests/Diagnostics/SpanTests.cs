using System.Diagnostics;
using System.Globalization;
using RestSource.Authentication;
using RestSource.TestKit.Server;
using RestSource.Tests.Http;
using RestSource.Tests.Reading;

namespace RestSource.Tests.Diagnostics;

/// <summary>The spans of a read of one resource, over real HTTP.</summary>
public sealed class SpanTests : IDisposable
{
    private const string FirstPage = """{"data": [{"id": 1}, {"id": 2}], "total": 3}""";
    private const string LastPage = """{"data": [{"id": 3}], "total": 3}""";

    private readonly SpanRecorder _spans = new();

    public void Dispose() => _spans.Dispose();

    [Fact]
    public async Task ARead_HoldsItsPages_AndAPageItsAttempts()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(FirstPage), Answer.Status(503), Answer.Json(LastPage));
        await using var shop = new Shop(server);

        await shop.ReadPagesAsync(limit: 2).CountAsync();

        var read = _spans.Single("restsource.read");
        Assert.Equal("read shop.orders", read.DisplayName);
        Assert.Same(_spans.Test, _spans.ParentOf(read));
        Assert.Equal(["shop", "orders", "2", "3", "1", "total_reached"], TagsOf(read, "restsource.source", "restsource.resource", "restsource.read.pages", "restsource.read.records", "restsource.read.retries", "restsource.read.stop_reason"));
        var pages = _spans["restsource.page"];
        Assert.All(pages, page => Assert.Same(read, _spans.ParentOf(page)));
        Assert.Equal([["1", "2", "0"], ["2", "1", "1"]], pages.Select(static page => TagsOf(page, "restsource.page.number", "restsource.page.records", "restsource.page.retries")));
        Assert.Equal([pages[0], pages[1], pages[1]], _spans["restsource.attempt"].Select(_spans.ParentOf));
        Assert.All(pages.Append(read), static span => Assert.Equal((ActivityKind.Internal, ActivityStatusCode.Unset), (span.Kind, span.Status)));
        Assert.Equal(0, _spans.Open);
    }

    [Fact]
    public async Task AnAttempt_SaysWhatWasSent_AndWhatCameOfIt()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Json("""{"data": [{"id": 1}], "total": 1}"""));
        await using var shop = new Shop(server, Shop.WithKey(ApiKeyLocation.Query, "api_key"), path: $"/orders?key={Uri.EscapeDataString(Shop.Key)}");

        await shop.ReadPagesAsync(limit: 2).CountAsync();

        var attempts = _spans["restsource.attempt"];
        var port = server.BaseUrl.Port.ToString(CultureInfo.InvariantCulture);
        Assert.All(attempts, span => Assert.Equal(
            ["GET", $"{server.BaseUrl}orders?key=***&offset=0&limit=2", "127.0.0.1", port],
            TagsOf(span, "http.request.method", "url.full", "server.address", "server.port")));
        Assert.Equal([["503", null, "503"], ["200", "1", null]], attempts.Select(static span => TagsOf(span, "http.response.status_code", "http.request.resend_count", "error.type")));
        Assert.Equal([ActivityStatusCode.Error, ActivityStatusCode.Unset], attempts.Select(static span => span.Status));
        Assert.All(attempts, static span => Assert.Equal((ActivityKind.Client, "GET"), (span.Kind, span.DisplayName)));
        Assert.All(attempts, static span => Assert.Null(span.StatusDescription));
    }

    [Fact]
    public async Task AFailure_IsTheTypeOfTheException_AndNoMessage()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(FirstPage), Answer.Text("""{"data": [{"id": "x"}]}""", "application/json"));
        await using var shop = new Shop(server);

        await Assert.ThrowsAsync<ApiContentException>(async () => await shop.ReadPagesAsync(limit: 2).CountAsync());

        foreach (var span in new[] { _spans["restsource.page"][1], _spans.Single("restsource.read") })
        {
            Assert.Equal((ActivityStatusCode.Error, null), (span.Status, span.StatusDescription));
            Assert.Equal(["RestSource.ApiContentException", null], TagsOf(span, "error.type", "restsource.read.stop_reason"));
            Assert.Empty(span.Events);
        }

        Assert.Equal(["1", "2"], TagsOf(_spans.Single("restsource.read"), "restsource.read.pages", "restsource.read.records"));
        Assert.Equal(0, _spans.Open);
    }

    [Fact]
    public async Task AConnectionThatIsRefused_IsTheWordThatHttpHasForIt()
    {
        Uri gone;
        await using (var server = await ApiServer.StartAsync())
        {
            gone = server.BaseUrl;
        }

        await using var shop = new Shop(gone, retry: Shop.Policy(maxRetries: 0));
        await Assert.ThrowsAsync<ApiConnectionException>(async () => await shop.ReadPagesAsync(limit: 2).CountAsync());

        Assert.Equal(["connection_error", null], TagsOf(_spans.Single("restsource.attempt"), "error.type", "http.response.status_code"));
    }

    [Fact]
    public async Task AnAttemptThatTakesTooLong_IsATimeout()
    {
        await using var server = await ApiServer.StartAsync(Answer.Silence);
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 0));

        var waits = shop.Time.WaitBeganAsync(Shop.AttemptTimeout);
        var read = shop.ReadPagesAsync(limit: 2).CountAsync().AsTask();
        await waits;
        shop.Time.Advance(Shop.AttemptTimeout);
        await Assert.ThrowsAsync<ApiConnectionException>(() => read);

        Assert.Equal(["timeout"], TagsOf(_spans.Single("restsource.attempt"), "error.type"));
    }

    [Fact]
    public async Task Cancellation_EndsEverySpan_AndIsNoError()
    {
        await using var server = await ApiServer.StartAsync(Answer.Silence);
        await using var shop = new Shop(server);
        using var stop = new CancellationTokenSource();

        var waits = shop.Time.WaitBeganAsync(Shop.AttemptTimeout);
        var read = shop.ReadPagesAsync(limit: 2).CountAsync(stop.Token).AsTask();
        await waits;
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);

        AssertNoErrors("restsource.read", "restsource.page", "restsource.attempt");
    }

    [Fact]
    public async Task AnEarlyBreak_EndsThePageThatWasAskedForAhead_AndIsNoError()
    {
        var came = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answers = new Queue<Answer>([Answer.Json(FirstPage), Answer.Later(async left =>
        {
            came.SetResult();
            await Task.Delay(Timeout.Infinite, left);
            return Answer.Status(500);
        })]);
        await using var server = await ApiServer.StartAsync(_ => answers.Dequeue());
        await using var shop = new Shop(server);

        await foreach (var page in shop.ReadPagesAsync(limit: 2))
        {
            await came.Task;
            break;
        }

        AssertNoErrors("restsource.read", "restsource.page", "restsource.page", "restsource.attempt", "restsource.attempt");
        Assert.Equal(["1", null], TagsOf(_spans.Single("restsource.read"), "restsource.read.pages", "restsource.read.stop_reason"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(1, 4)]
    public async Task Pages_AreNumberedAndBelongToTheirRead_HoweverFarItRunsAhead_AndWhateverItsConsumerDoes(int prefetch, int concurrency)
    {
        await using var server = await ApiServer.StartAsync(static request => Answer.Json(PageAt(request.Target)));
        await using var shop = new Shop(server);

        var seen = 0;
        await foreach (var page in shop.ReadPagesAsync(limit: 2, options: new ReadOptions { Prefetch = prefetch, MaxConcurrency = concurrency }))
        {
            Assert.Empty(Activity.Current!.Source.Name);
            Activity.Current = _spans.Test;
            new Activity("work of the consumer").Start();
            seen++;
        }

        Assert.Equal(6, seen);
        var read = _spans.Single("restsource.read");
        Assert.All(_spans["restsource.page"], page => Assert.Same(read, _spans.ParentOf(page)));
        Assert.Equal(["1", "2", "3", "4", "5", "6"], _spans["restsource.page"].Select(static page => TagsOf(page, "restsource.page.number").Single()).Order());
        Assert.All(_spans["restsource.attempt"], attempt => Assert.Equal("restsource.page", _spans.ParentOf(attempt).OperationName));
        Assert.Equal(0, _spans.Open);
    }

    [Fact]
    public async Task APageInParts_IsOneSpan_WithTheAttemptThatWentOn()
    {
        var whole = PagePartsTests.Orders(100);
        var answers = new Queue<Answer>([Answer.Broken(whole[..900]), Answer.Json(whole)]);
        await using var server = await ApiServer.StartAsync(_ => answers.Dequeue());
        await using var shop = new Shop(server, partLength: 64);

        Assert.Equal(100, await shop.ReadPartsAsync(limit: 1000).SelectMany(static part => part.Items).CountAsync());

        var page = _spans.Single("restsource.page");
        Assert.Equal(["1", "100", "1"], TagsOf(page, "restsource.page.number", "restsource.page.records", "restsource.page.retries"));
        Assert.Equal([page, page], _spans["restsource.attempt"].Select(_spans.ParentOf));
        Assert.Equal(0, _spans.Open);
    }

    [Fact]
    public async Task APageInParts_LeftEarly_EndsItsSpan()
    {
        await using var server = await ApiServer.StartAsync(Answer.Endless("{\"data\": [", "{\"id\": 1}, "));
        await using var shop = new Shop(server, partLength: 64);

        await shop.ReadPartsAsync(limit: 1000).FirstAsync();

        AssertNoErrors("restsource.read", "restsource.page", "restsource.attempt");
    }

    private static string PageAt(string target)
    {
        var offset = int.Parse(target.Split("offset=")[1].Split('&')[0], CultureInfo.InvariantCulture);
        return $$"""{"data": [{"id": {{offset}}}, {"id": {{offset + 1}}}], "total": 12}""";
    }

    private void AssertNoErrors(params string[] names)
    {
        Assert.Equal(0, _spans.Open);
        var spans = names.Distinct().SelectMany(name => _spans[name]).ToList();
        Assert.Equal(names, spans.Select(static span => span.OperationName));
        Assert.All(spans, static span => Assert.Equal((ActivityStatusCode.Unset, null), (span.Status, span.GetTagItem("error.type"))));
    }

    private static IEnumerable<string?> TagsOf(Activity span, params string[] names) =>
        names.Select(name => span.GetTagItem(name) is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture) : null);
}
