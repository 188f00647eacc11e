using System.Collections.Concurrent;
using Consumer.Family;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;

namespace RestSource.Generated.Tests.Parents;

/// <summary>A read below parents, or of a whole run, has one time and one number of retries for all its requests.</summary>
public sealed class ParentLimitTests
{
    private readonly ManualTimeProvider _time = new(skipUpTo: TimeSpan.FromSeconds(30));
    private readonly ManualTimeProvider _clock = new(skipUpTo: TimeSpan.Zero);

    [Theory]
    [InlineData("/projects?offset=2&limit=2", null)]
    [InlineData("/projects/1/tasks?offset=2&limit=2&state=open", null)]
    [InlineData("/projects/1/tasks?offset=2&limit=2&state=open", 4)]
    [InlineData("/tasks/11/comments?offset=0&limit=2", null)]
    [InlineData("/tasks/11/comments?offset=0&limit=2", 4)]
    public async Task AWaitThatIsTooLong_AtAnyLevel_EndsTheRead_AndItsTokenReadsTheRest(string target, int? concurrency)
    {
        await using var server = await ApiServer.StartAsync(Once(target, Answer.Status(429, ("Retry-After", "20"))));
        await using var source = SourceOf(server);
        var received = new List<long>();
        var options = new ReadOptions { TimeLimit = TimeSpan.FromSeconds(10), TimeProvider = _clock, MaxConcurrency = concurrency };

        var exception = await Assert.ThrowsAsync<RateLimitedException>(() => TakeAsync(source.Comments.ReadPagesAsync(options: options), received));

        Assert.InRange(exception.RetryAt, _time.GetUtcNow().AddSeconds(20), _time.GetUtcNow().AddSeconds(20));
        await TakeAsync(source.Comments.ReadPagesAsync(exception.ContinuationToken), received);
        Assert.Equal([100, 110, 120, 300], received);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task WhenTheTimeIsUp_TheReadEndsWithATokenForTheChild(int concurrency)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await ApiServer.StartAsync(request =>
        {
            if (request.Target.StartsWith("/tasks/11/", StringComparison.Ordinal))
            {
                asked.TrySetResult();
                return Answer.Silence;
            }

            return FamilyApi.Answer(request);
        });
        await using var source = SourceOf(server);
        var options = new ReadOptions { TimeLimit = TimeSpan.FromMinutes(10), TimeProvider = _clock, MaxConcurrency = concurrency };

        var received = new List<long>();
        var read = TakeAsync(source.Comments.ReadPagesAsync(options: options), received);
        await asked.Task;
        _clock.Advance(TimeSpan.FromMinutes(10));
        var exception = await Assert.ThrowsAsync<TimeLimitException>(() => read);

        // With several at once, what is below task 10 may still be on its way when time is up, and is the first that is missing then.
        Assert.Equal("comments", exception.Resource);
        Assert.True(exception.Parent == "tasks 11" || (exception.Parent == "tasks 10" && concurrency > 1), exception.Parent);
        await using var mended = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var after = SourceOf(mended);
        await TakeAsync(after.Comments.ReadPagesAsync(exception.ContinuationToken), received);
        Assert.Equal([100, 110, 120, 300], received);
    }

    [Fact]
    public async Task MaxRetries_IsForAllOfARun()
    {
        var seen = new ConcurrentDictionary<string, bool>();
        await using var server = await ApiServer.StartAsync(request => seen.TryAdd(request.Target, true) ? Answer.Status(503) : FamilyApi.Answer(request));
        await using var source = SourceOf(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => source.ReadAsync([CommentsClient.Resource], new ReadOptions { MaxRetries = 3 }).ReadAsync());

        // The one that is too many may end the read while another, already counted, is still to be sent.
        Assert.InRange(server.Targets.Count - server.Targets.Distinct().Count(), 2, 3);
        Assert.Contains("MaxRetries of ReadOptions: 3", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaitsOfAllLevels_StandInTheLedgerOfTheRead()
    {
        await using var server = await ApiServer.StartAsync(Once("/tasks/11/comments?offset=0&limit=2", Answer.Status(429, ("Retry-After", "20"))));
        await using var source = SourceOf(server);
        var progress = new LastLedger();

        await source.Comments.ReadPagesAsync(options: new ReadOptions { Progress = progress }).ReadAsync();

        Assert.Equal((1, TimeSpan.FromSeconds(20)), (progress.Ledger.RateLimitWaits, progress.Ledger.RateLimitWaited));
    }

    private static async Task TakeAsync(IAsyncEnumerable<Page<Comment>> pages, List<long> received)
    {
        await foreach (var page in pages)
        {
            received.AddRange(page.Items.Select(static comment => comment.Id));
        }
    }

    private static Func<RecordedRequest, Answer> Once(string target, Answer answer)
    {
        var came = 0;
        return request => request.Target == target && Interlocked.Exchange(ref came, 1) == 0 ? answer : FamilyApi.Answer(request);
    }

    private FamilySource SourceOf(ApiServer server) => FamilySource.Create(new FamilyOptions { BaseUrl = server.BaseUrl, TimeProvider = _time });
}
