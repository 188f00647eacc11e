using System.Globalization;
using Consumer.Changes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RestSource.Generated.Tests.Support;
using RestSource.State;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Incremental;

/// <summary>Config key <c>endpoint.incremental</c>: what servers are asked when, and that nothing is lost between two reads.</summary>
public sealed class IncrementalTests : IDisposable
{
    private readonly Feed _feed = new();
    private readonly InMemoryStateStore _store = new();
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"restsource-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public async Task ASecondRead_AsksFromWhereTheFirstEnded_AndLosesNothing()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-05T12:30:00.250+02:00"), Issue(3, "2024-03-05T10:30:00.250Z")]);

        Assert.Equal([1, 2, 3], await IdsAsync(source.Issues.ReadAllAsync()));
        _feed["/issues"][1] = Issue(2, "2024-03-05T12:30:00.250+02:00", "\"changed\"");
        _feed["/issues"].AddRange([Issue(4, "2024-03-05T10:30:00.250Z"), Issue(5, "2024-03-06T00:00:00Z")]);
        Assert.Equal([2, 4, 5], await IdsAsync(source.Issues.ReadAllAsync()));
        Assert.Equal([], await IdsAsync(source.Issues.ReadAllAsync(TestContext)));

        Assert.Equal(
            [
                "/issues?page=1&sort=updated_at&since=2024-01-01T00%3A00%3A00Z",
                "/issues?page=2&sort=updated_at&since=2024-01-01T00%3A00%3A00Z",
                "/issues?page=1&sort=updated_at&since=2024-03-05T10%3A30%3A00.25Z",
                "/issues?page=2&sort=updated_at&since=2024-03-05T10%3A30%3A00.25Z",
                "/issues?page=3&sort=updated_at&since=2024-03-05T10%3A30%3A00.25Z",
                "/issues?page=1&sort=updated_at&since=2024-03-06T00%3A00%3A00Z",
                "/issues?page=2&sort=updated_at&since=2024-03-06T00%3A00%3A00Z",
                "/issues?page=3&sort=updated_at&since=2024-03-06T00%3A00%3A00Z",
            ],
            server.Targets);
    }

    [Fact]
    public async Task SinceAndUntil_ReadARangeOfTheCallers_AndLeaveTheStateAlone()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-05T12:30:00Z")]);

        Assert.Equal([1], await IdsAsync(source.Issues.ReadAllAsync(
            since: new DateTimeOffset(2024, 3, 1, 12, 0, 0, TimeSpan.FromHours(2)), until: new DateTimeOffset(2024, 3, 2, 0, 0, 0, TimeSpan.Zero))));
        Assert.Equal([2], await IdsAsync(source.Issues.ReadPagesAsync(since: new DateTimeOffset(2024, 3, 2, 0, 0, 0, TimeSpan.Zero)).SelectMany(static page => page.Items)));

        Assert.Null(await _store.ReadAsync(IssuesClient.Resource, TestContext));
        Assert.Equal(
            [
                "/issues?page=1&sort=updated_at&since=2024-03-01T10%3A00%3A00Z&until=2024-03-02T00%3A00%3A00Z",
                "/issues?page=1&sort=updated_at&since=2024-03-02T00%3A00%3A00Z",
            ],
            server.Targets);
    }

    [Fact]
    public async Task WithoutAStore_EveryReadBeginsAtTheInitialValue()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = ChangesSource.Create(new ChangesOptions { BaseUrl = server.BaseUrl, Begin = "2024-01-01", First = "3" });
        _feed["/issues"].Add(Issue(1, "2024-03-01T10:00:00Z"));

        Assert.Equal([1], await IdsAsync(source.Issues.ReadAllAsync()));
        Assert.Equal([1], await IdsAsync(source.Issues.ReadAllAsync()));
        Assert.Equal(server.Targets[0], server.Targets[1]);
    }

    [Fact]
    public async Task AReadThatIsLeftInTheMiddle_IsReadAgain()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-02T10:00:00Z"), Issue(3, "2024-03-03T10:00:00Z")]);

        await foreach (var issue in source.Issues.ReadAllAsync())
        {
            if (issue.Id == 3)
            {
                break;
            }
        }

        Assert.Null(await _store.ReadAsync(IssuesClient.Resource, TestContext));
        Assert.Equal([1, 2, 3], await IdsAsync(source.Issues.ReadAllAsync()));
    }

    [Fact]
    public async Task AReadThatFails_IsReadAgain_AndMayGoOnFromItsToken()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-02T10:00:00Z"), Issue(3, "2024-03-03T10:00:00Z")]);
        _feed.FailsAtPage = 2;

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => IdsAsync(source.Issues.ReadAllAsync()));
        Assert.Null(await _store.ReadAsync(IssuesClient.Resource, TestContext));

        _feed.FailsAtPage = 0;
        Assert.Equal([3], await IdsAsync(source.Issues.ReadPagesAsync(exception.ContinuationToken).SelectMany(static page => page.Items)));
        Assert.Equal([], await IdsAsync(source.Issues.ReadAllAsync()));
    }

    [Fact]
    public async Task AStateInAFile_OutlivesTheProcess()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        _feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-02T10:00:00+05:30")]);
        _feed["/events"].Add("""{"id": 1, "meta": {"seq": 11}}""");
        using (var store = new JsonFileStateStore(_folder))
        {
            await using var first = Source(server, store);
            Assert.Equal([1, 2], await IdsAsync(first.Issues.ReadAllAsync()));
            Assert.Equal(1, await first.Events.ReadAllAsync().CountAsync());
        }

        _feed["/issues"].Add(Issue(3, "2024-03-02T10:00:00Z"));
        using var other = new JsonFileStateStore(_folder);
        await using var second = Source(server, other);

        Assert.Equal([3], await IdsAsync(second.Issues.ReadAllAsync()));
        Assert.Equal(0, await second.Events.ReadAllAsync().CountAsync());
        Assert.Contains("since=2024-03-02T04%3A30%3A00Z", server.Targets[2], StringComparison.Ordinal);
        Assert.Contains("\"last_value\": \"2024-03-02T10:00:00Z\"", await File.ReadAllTextAsync(Path.Combine(_folder, "changes.state.json"), TestContext), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DescendingRows_OfRecordsWithoutASchema_AreReadAsFarAsTheLastValue()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/events"].AddRange(Enumerable.Range(5, 10).Reverse().Select(Event));

        Assert.Equal(5, await source.Events.ReadAllAsync().CountAsync());
        _feed["/events"].InsertRange(0, [Event(16), Event(15)]);
        var ledger = new LastLedger();
        Assert.Equal(2, await source.Events.ReadAllAsync(options: new ReadOptions { Progress = ledger }).CountAsync());

        Assert.Equal(
            ["/events?page=1&after=10", "/events?page=2&after=10", "/events?page=3&after=10", "/events?page=1&after=14", "/events?page=2&after=14"],
            server.Targets);
        Assert.Equal((StopReason.OutOfRange, 4, 2), (ledger.Ledger.StopReason, ledger.Ledger.Records, ledger.Ledger.Filtered));
        Assert.Equal(3, await source.Events.ReadAllAsync(since: 14).CountAsync());
    }

    [Fact]
    public async Task AscendingRows_AreReadAsFarAsTheEnd_WithoutAState()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/ranges"].AddRange(Enumerable.Range(1, 9).Select(static id => $$"""{"id": {{id}}}"""));

        Assert.Equal([1, 2, 3], await source.Ranges.ReadAllAsync().Select(static range => range.Id).ToListAsync());
        Assert.Equal([1, 2, 3], await source.Ranges.ReadAllAsync().Select(static range => range.Id).ToListAsync());
        Assert.Equal([2, 3, 4, 5], await source.Ranges.ReadAllAsync(since: 2, until: 6).Select(static range => range.Id).ToListAsync());

        Assert.Equal(
            [
                "/ranges?page=1&from=1&to=4", "/ranges?page=2&from=1&to=4",
                "/ranges?page=1&from=1&to=4", "/ranges?page=2&from=1&to=4",
                "/ranges?page=1&from=2&to=6", "/ranges?page=2&from=2&to=6", "/ranges?page=3&from=2&to=6",
            ],
            server.Targets);
    }

    [Fact]
    public async Task ALag_GoesBackFromTheLastValue_AndBodiesAndHeadersCarryAllValues()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/lagging"].AddRange(["""{"id": 1, "day": "2024-01-02"}""", """{"id": 2, "day": null}"""]);

        Assert.Equal(2, await source.Lagging.ReadAllAsync().CountAsync());
        _feed["/lagging"][0] = """{"id": 1, "day": "2024-02-10"}""";
        Assert.Equal(2, await source.Lagging.ReadAllAsync().CountAsync());
        _feed["/lagging"].Insert(0, """{"id": 3, "day": "2024-02-08"}""");
        Assert.Equal(3, await source.Lagging.ReadAllAsync().CountAsync());

        Assert.All(server.Requests, static request => Assert.Equal("2 days of day", request.Headers["X-Lag"]));
        Assert.Equal(
            [
                """{"from":"2024-01-01","last":"last: 2024-01-01","first":"2024-01-01"}""",
                """{"from":"2024-01-01","last":"last: 2024-01-02","first":"2024-01-01"}""",
                """{"from":"2024-02-08","last":"last: 2024-02-10","first":"2024-01-01"}""",
                """{"from":"2024-02-08","last":"last: 2024-02-10","first":"2024-01-01"}""",
            ],
            server.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task AnInitialValue_MayBeASetting()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/set_up/2024-01-01T00%3A00%3A00/changes"].AddRange(
            ["""{"id": 1, "meta": {"stamp": "2023-12-31T23:59:59"}}""", """{"id": 2, "meta": {"stamp": "2024-01-02T00:00:00Z"}}""", """{"id": 3, "meta": {}}""", """{"id": 4}"""]);

        Assert.Equal([2], await source.SetUp.ReadAllAsync().Select(static change => change.Id).ToListAsync());
        Assert.Equal(0, await source.SetUp.ReadAllAsync().CountAsync());

        Assert.Equal("/set_up/2024-01-02T00%3A00%3A00/changes?page=1", server.Targets[^1]);
    }

    [Fact]
    public async Task ASettingForANumber_IsANumber()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/numbered"].AddRange(Enumerable.Range(2, 10).Select(static id => $$"""{"id": {{id}}}"""));
        _feed["/dated"].AddRange(["""{"id": 1, "day": "2023-12-31"}""", """{"id": 2, "day": "2024-01-01"}"""]);

        Assert.Equal([3, 4, 5, 6, 7, 8, 9], await source.Numbered.ReadAllAsync().Select(static numbered => numbered.Id).ToListAsync());
        Assert.Equal([2], await source.Dated.ReadAllAsync().Select(static dated => dated.Id).ToListAsync());

        Assert.Equal("/numbered?page=1&after=3", server.Targets[0]);
        Assert.Equal("/dated?page=1&from=2024-01-01", server.Targets[^1]);
    }

    [Theory]
    [InlineData("2024-01-01", "third", "\"initial_value\" of numbered is \"{config.first}\", and with what was given for it that is not a whole number")]
    [InlineData("2024-01-01", "3.5", "{config.first}")]
    [InlineData("yesterday", "3", "\"initial_value\" of dated is \"{config.begin}\", and with what was given for it that is not a date or time in ISO 8601")]
    public void ASettingThatIsNoValueOfTheCursor_IsNamed_AndNotShown(string begin, string first, string message)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => ChangesSource.Create(new ChangesOptions { Begin = begin, First = first }));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("third", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("yesterday", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordsThatReplaceAllOthers_AreReadFromTheInitialValueEachTime()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/snapshots"].AddRange(["""{"id": 4}""", """{"id": 5}"""]);

        Assert.Equal(1, await source.Snapshots.ReadAllAsync().CountAsync());
        Assert.Equal(1, await source.Snapshots.ReadAllAsync().CountAsync());

        Assert.Equal(["/snapshots?page=1&since=5", "/snapshots?page=1&since=5"], server.Targets);
    }

    [Fact]
    public async Task AllParentsOfARead_SeeOneStart()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/projects"].AddRange(["""{"id": 1}""", """{"id": 2}"""]);
        _feed["/projects/1/comments"].Add("""{"id": 1, "at": 9}""");
        _feed["/projects/2/comments"].Add("""{"id": 2, "at": 3}""");

        Assert.Equal([1, 2], await source.Comments.ReadAllAsync().Select(static comment => comment.Id).ToListAsync());
        _feed["/projects/2/comments"].Add("""{"id": 3, "at": 10}""");
        Assert.Equal([3], await source.Comments.ReadAllAsync().Select(static comment => comment.Id).ToListAsync());
        Assert.Equal([2, 3], await source.Comments.ReadAllAsync(projectId: 2).Select(static comment => comment.Id).ToListAsync());

        Assert.Equal(
            [
                "/projects?page=1", "/projects/1/comments?page=1&after=1", "/projects/2/comments?page=1&after=1",
                "/projects?page=1", "/projects/1/comments?page=1&after=9", "/projects/2/comments?page=1&after=9",
                "/projects/2/comments?page=1&after=1",
            ],
            server.Targets);
        Assert.Equal("10", (await _store.ReadAsync(CommentsClient.Resource, TestContext))!.LastValue);
    }

    [Fact]
    public async Task ARunOverTheSource_RemembersWhenItIsOver()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/projects"].AddRange(["""{"id": 1}""", """{"id": 2}""", """{"id": 3}"""]);
        _feed["/projects/1/comments"].Add("""{"id": 1, "at": 9}""");
        _feed["/projects/3/comments"].Add("""{"id": 2, "at": 3}""");

        await foreach (var page in source.ReadAsync(CommentsClient.Resource))
        {
            Assert.Null(await _store.ReadAsync(CommentsClient.Resource, TestContext));
            Assert.Equal("comments", page.Resource!.Name);
        }

        Assert.Equal("9", (await _store.ReadAsync(CommentsClient.Resource, TestContext))!.LastValue);
        Assert.All(server.Targets.Where(static target => target.Contains("comments", StringComparison.Ordinal)), static target => Assert.EndsWith("after=1", target, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadingWhatIsBelow_UsesUpNothingOfTheParents()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();

        Assert.Equal([5, 6], await source.Replies.ReadAllAsync().Select(static reply => reply.Id).ToListAsync());
        Assert.Equal([7, 8], await source.Votes.ReadAllAsync().Select(static vote => vote.Id).ToListAsync());

        Assert.Null(await _store.ReadAsync(IssuesClient.Resource, TestContext));
        Assert.Equal([1, 2], await IdsAsync(source.Issues.ReadAllAsync()));
        _feed["/issues/1/replies"].Add("""{"id": 9, "at": 12}""");
        Assert.Equal([9], await source.Replies.ReadAllAsync().Select(static reply => reply.Id).ToListAsync());
    }

    [Fact]
    public async Task ARunOverTheSource_KeepsTheStateOfWhatItHandsOnAlone()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();
        Assert.Equal([1, 2], await IdsAsync(source.Issues.ReadAllAsync()));
        Assert.Equal([5, 6], await source.Replies.ReadAllAsync().Select(static reply => reply.Id).ToListAsync());
        var before = (await _store.ReadAsync(RepliesClient.Resource, TestContext))!.LastValue;

        var votes = new List<long>();
        await foreach (var page in source.ReadAsync(VotesClient.Resource))
        {
            votes.AddRange(((Page<Vote>)page).Items.Select(static vote => vote.Id));
        }

        Assert.Equal([7, 8], votes);
        Assert.Equal(before, (await _store.ReadAsync(RepliesClient.Resource, TestContext))!.LastValue);
    }

    [Fact]
    public async Task ARunWhoseParentIsHandedOnToo_GoesByTheStateOfBoth()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();
        await source.ReadAsync(IssuesClient.Resource, RepliesClient.Resource).CountAsync();
        _feed["/issues"][1] = Issue(2, "2024-03-03T10:00:00Z");
        _feed["/issues/2/replies"].Add("""{"id": 9, "at": 10}""");

        var pages = await source.ReadAsync(IssuesClient.Resource, RepliesClient.Resource).ToListAsync();

        Assert.Equal([2], pages.OfType<Page<Issue>>().SelectMany(static page => page.Items).Select(static issue => issue.Id));
        Assert.Equal([9], pages.OfType<Page<Reply>>().SelectMany(static page => page.Items).Select(static reply => reply.Id));
    }

    [Fact]
    public async Task ARunThatIsReadTwice_BeginsWhereItEnded()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/projects"].Add("""{"id": 1}""");
        _feed["/projects/1/comments"].Add("""{"id": 1, "at": 9}""");
        var run = source.ReadAsync(CommentsClient.Resource).OfType<Page<Comment>>().SelectMany(static page => page.Items).Select(static comment => comment.Id);

        Assert.Equal([1], await run.ToListAsync());
        _feed["/projects/1/comments"].Add("""{"id": 2, "at": 10}""");
        Assert.Equal([2], await run.ToListAsync());
        Assert.Equal([], await run.ToListAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task ARunThatFailsOrIsLeft_ChangesNoState(int concurrency)
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();
        _feed["/lagging"].AddRange(Enumerable.Range(1, 3).Select(static id => $$"""{"id": {{id}}, "day": "2024-01-0{{id}}"}"""));
        _feed.FailsAtPage = 2;
        var options = new ReadOptions { MaxConcurrency = concurrency };

        await Assert.ThrowsAsync<ApiResponseException>(() => source.ReadAsync([IssuesClient.Resource, RepliesClient.Resource, LaggingClient.Resource], options).ToListAsync().AsTask());
        _feed.FailsAtPage = 0;
        Assert.Equal(3, await source.ReadAsync([IssuesClient.Resource, RepliesClient.Resource, LaggingClient.Resource], options).Take(3).CountAsync());

        Assert.Null(await _store.ReadAsync(IssuesClient.Resource, TestContext));
        Assert.Null(await _store.ReadAsync(RepliesClient.Resource, TestContext));
        Assert.Null(await _store.ReadAsync(LaggingClient.Resource, TestContext));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task AReadBelowParentsThatFailsOrIsLeft_ChangesNoState(int concurrency)
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();
        _feed["/issues/2/replies"].AddRange(["""{"id": 7, "at": 20}""", """{"id": 8, "at": 30}"""]);
        var options = new ReadOptions { MaxConcurrency = concurrency };

        Assert.Equal(2, await source.Replies.ReadPagesAsync(options: options).Take(2).CountAsync());
        _feed.FailsAtPage = 2;
        await Assert.ThrowsAsync<ApiResponseException>(() => source.Replies.ReadAllAsync(options).ToListAsync().AsTask());
        Assert.Null(await _store.ReadAsync(RepliesClient.Resource, TestContext));

        _feed.FailsAtPage = 0;
        Assert.Equal(4, await source.Replies.ReadAllAsync(options).CountAsync());
        Assert.Equal("30", (await _store.ReadAsync(RepliesClient.Resource, TestContext))!.LastValue);
    }

    [Fact]
    public async Task WhatARecordHasOfItsParent_IsThereInAnIncrementalReadToo()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();

        var replies = await source.Replies.ReadAllAsync().ToListAsync();

        Assert.Equal(["2024-03-01T10:00:00Z", "2024-03-02T10:00:00Z"], replies.Select(static reply => reply.ParentFields!.UpdatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        Assert.All(await source.Replies.ReadAllAsync(issueId: 1).ToListAsync(), static reply => Assert.Null(reply.ParentFields));
    }

    [Fact]
    public async Task AStoreInTheContainer_IsUsedUnlessTheOptionsNameAnother()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        _feed["/issues"].Add(Issue(1, "2024-03-01T10:00:00Z"));
        var services = new ServiceCollection().AddSingleton<IStateStore>(_store);
        services.AddChangesSource(options => (options.BaseUrl, options.Begin, options.First) = (server.BaseUrl, "2024-01-01", "3"));
        await using var provider = services.BuildServiceProvider();

        Assert.Equal([1], await IdsAsync(provider.GetRequiredService<ChangesSource>().Issues.ReadAllAsync()));
        Assert.Equal([], await IdsAsync(provider.GetRequiredService<IssuesClient>().ReadAllAsync()));
        Assert.Equal("\"2024-03-01T10:00:00Z\"", (await _store.ReadAsync(IssuesClient.Resource, TestContext))!.LastValue);
    }

    [Fact]
    public async Task APathThatNeedsAStart_IsAskedWithIt_AndWithoutOneTheReadSaysWhatToGive()
    {
        await using var server = await ApiServer.StartAsync(_feed.Answer);
        await using var source = Source(server);
        _feed["/days/2024-03-01"].Add("""{"id": 1, "day": "2024-03-01"}""");

        var failure = await Assert.ThrowsAsync<IncrementalValueException>(async () => await source.Days.ReadAllAsync().ToListAsync());
        Assert.Empty(server.Targets);
        Assert.Equal(("incremental.start_value", "days"), (failure.Placeholder, failure.Resource));
        Assert.Contains("initial_value", failure.Message, StringComparison.Ordinal);

        Assert.Single(await source.Days.ReadAllAsync(since: "2024-03-01").ToListAsync());
        Assert.Equal(["/days/2024-03-01?page=1"], server.Targets);
    }

    private void FillThreeLevels()
    {
        _feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-02T10:00:00Z")]);
        _feed["/issues/1/replies"].Add("""{"id": 5, "at": 9}""");
        _feed["/issues/2/replies"].Add("""{"id": 6, "at": 3}""");
        _feed["/replies/5/votes"].Add("""{"id": 7}""");
        _feed["/replies/6/votes"].Add("""{"id": 8}""");
    }

    private static CancellationToken TestContext => CancellationToken.None;

    private ChangesSource Source(ApiServer server, IStateStore? store = null) =>
        ChangesSource.Create(new ChangesOptions { BaseUrl = server.BaseUrl, Begin = "2024-01-01", First = "3", StateStore = store ?? _store });

    private static async Task<List<long>> IdsAsync(IAsyncEnumerable<Issue> issues) => await issues.Select(static issue => issue.Id).ToListAsync();

    private static string Issue(int id, string updatedAt, string labels = "null") => $$"""{"id": {{id}}, "updated_at": "{{updatedAt}}", "labels": {{labels}}}""";

    private static string Event(int sequence) => $$$"""{"id": {{{sequence}}}, "meta": {"seq": {{{sequence}}}}}""";
}
