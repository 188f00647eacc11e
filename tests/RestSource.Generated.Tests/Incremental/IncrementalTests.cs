using Consumer.Changes;
using Microsoft.Extensions.DependencyInjection;
using RestSource.State;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Incremental;

/// <summary>Config key <c>endpoint.incremental</c>: what servers are asked when, and that nothing is lost between two reads.</summary>
public sealed class IncrementalTests : IncrementalReading, IDisposable
{
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
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-05T12:30:00.250+02:00"), Issue(3, "2024-03-05T10:30:00.250Z")]);

        Assert.Equal([1, 2, 3], await IdsAsync(source.Issues.ReadAllAsync()));
        Feed["/issues"][1] = Issue(2, "2024-03-05T12:30:00.250+02:00", "\"changed\"");
        Feed["/issues"].AddRange([Issue(4, "2024-03-05T10:30:00.250Z"), Issue(5, "2024-03-06T00:00:00Z")]);
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
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-05T12:30:00Z")]);

        Assert.Equal([1], await IdsAsync(source.Issues.ReadAllAsync(
            since: new DateTimeOffset(2024, 3, 1, 12, 0, 0, TimeSpan.FromHours(2)), until: new DateTimeOffset(2024, 3, 2, 0, 0, 0, TimeSpan.Zero))));
        Assert.Equal([2], await IdsAsync(source.Issues.ReadPagesAsync(since: new DateTimeOffset(2024, 3, 2, 0, 0, 0, TimeSpan.Zero)).SelectMany(static page => page.Items)));

        Assert.Null(await Store.ReadAsync(IssuesClient.Resource, TestContext));
        Assert.Equal(
            [
                "/issues?page=1&sort=updated_at&since=2024-03-01T10%3A00%3A00Z&until=2024-03-02T00%3A00%3A00Z",
                "/issues?page=1&sort=updated_at&since=2024-03-02T00%3A00%3A00Z",
            ],
            server.Targets);
    }

    [Fact]
    public async Task AStoreOfTheRead_TakesThePlaceOfTheSources()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-05T12:30:00Z")]);
        var options = new ReadOptions { StateStore = new InMemoryStateStore() };

        Assert.Equal([1, 2], await IdsAsync(source.Issues.ReadAllAsync(options: options)));
        Assert.Equal(0, await source.ReadAsync([IssuesClient.Resource], options).Select(static page => page.Count).SumAsync());
        Assert.Equal([1, 2], await IdsAsync(source.Issues.ReadAllAsync()));

        Assert.Equal((await Store.ReadAsync(IssuesClient.Resource, TestContext))?.LastValue, (await options.StateStore.ReadAsync(IssuesClient.Resource, TestContext))?.LastValue);
    }

    [Fact]
    public async Task WithoutAStore_EveryReadBeginsAtTheInitialValue()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = ChangesSource.Create(new ChangesOptions { BaseUrl = server.BaseUrl, Begin = "2024-01-01", First = "3" });
        Feed["/issues"].Add(Issue(1, "2024-03-01T10:00:00Z"));

        Assert.Equal([1], await IdsAsync(source.Issues.ReadAllAsync()));
        Assert.Equal([1], await IdsAsync(source.Issues.ReadAllAsync()));
        Assert.Equal(server.Targets[0], server.Targets[1]);
    }

    [Fact]
    public async Task AReadThatIsLeftInTheMiddle_IsReadAgain()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-02T10:00:00Z"), Issue(3, "2024-03-03T10:00:00Z")]);

        await foreach (var issue in source.Issues.ReadAllAsync())
        {
            if (issue.Id == 3)
            {
                break;
            }
        }

        Assert.Null(await Store.ReadAsync(IssuesClient.Resource, TestContext));
        Assert.Equal([1, 2, 3], await IdsAsync(source.Issues.ReadAllAsync()));
    }

    [Fact]
    public async Task AReadThatFails_IsReadAgain_AndMayGoOnFromItsToken()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-02T10:00:00Z"), Issue(3, "2024-03-03T10:00:00Z")]);
        Feed.FailsAtPage = 2;

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => IdsAsync(source.Issues.ReadAllAsync()));
        Assert.Null(await Store.ReadAsync(IssuesClient.Resource, TestContext));

        Feed.FailsAtPage = 0;
        Assert.Equal([3], await IdsAsync(source.Issues.ReadPagesAsync(exception.ContinuationToken).SelectMany(static page => page.Items)));
        Assert.Equal([], await IdsAsync(source.Issues.ReadAllAsync()));
    }

    [Fact]
    public async Task AStateInAFile_OutlivesTheProcess()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        Feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-02T10:00:00+05:30")]);
        Feed["/events"].Add("""{"id": 1, "meta": {"seq": 11}}""");
        using (var store = new JsonFileStateStore(_folder))
        {
            await using var first = Source(server, store);
            Assert.Equal([1, 2], await IdsAsync(first.Issues.ReadAllAsync()));
            Assert.Equal(1, await first.Events.ReadAllAsync().CountAsync());
        }

        Feed["/issues"].Add(Issue(3, "2024-03-02T10:00:00Z"));
        using var other = new JsonFileStateStore(_folder);
        await using var second = Source(server, other);

        Assert.Equal([3], await IdsAsync(second.Issues.ReadAllAsync()));
        Assert.Equal(0, await second.Events.ReadAllAsync().CountAsync());
        Assert.Contains("since=2024-03-02T04%3A30%3A00Z", server.Targets[2], StringComparison.Ordinal);
        Assert.Contains("\"last_value\": \"2024-03-02T10:00:00Z\"", await File.ReadAllTextAsync(Path.Combine(_folder, "changes.state.json"), TestContext), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStoreInTheContainer_IsUsedUnlessTheOptionsNameAnother()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        Feed["/issues"].Add(Issue(1, "2024-03-01T10:00:00Z"));
        var services = new ServiceCollection().AddSingleton<IStateStore>(Store);
        services.AddChangesSource(options => (options.BaseUrl, options.Begin, options.First) = (server.BaseUrl, "2024-01-01", "3"));
        await using var provider = services.BuildServiceProvider();

        Assert.Equal([1], await IdsAsync(provider.GetRequiredService<ChangesSource>().Issues.ReadAllAsync()));
        Assert.Equal([], await IdsAsync(provider.GetRequiredService<IssuesClient>().ReadAllAsync()));
        Assert.Equal("\"2024-03-01T10:00:00Z\"", (await Store.ReadAsync(IssuesClient.Resource, TestContext))!.LastValue);
    }
}
