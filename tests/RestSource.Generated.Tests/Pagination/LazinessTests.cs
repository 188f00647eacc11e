using Consumer.Tracker;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>A read asks for nothing before it is enumerated, for no page further ahead than it is told to, and for none after it is left.</summary>
public sealed class LazinessTests
{
    [Fact]
    public async Task Read_BeforeItIsEnumerated_SendsNothing_AndEachEnumerationBeginsAnew()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 5).Answer);
        await using var source = SourceAt(server);

        var users = source.Users.ReadAllAsync();
        Assert.Empty(server.Requests);

        Assert.Equal(5, (await users.ReadAsync()).Count);
        Assert.Equal(5, (await users.ReadAsync()).Count);
        Assert.Equal(4, server.Requests.Count);
    }

    [Theory]
    [InlineData(0, new[] { "/v1/users?offset=0&limit=3&api_key=key", "/v1/users?offset=3&limit=3&api_key=key" })]
    [InlineData(1, new[] { "/v1/users?offset=0&limit=3&api_key=key", "/v1/users?offset=3&limit=3&api_key=key", "/v1/users?offset=6&limit=3&api_key=key" })]
    public async Task Read_LeftEarly_HasAskedForNoFurtherPageThanPrefetchSays(int prefetch, string[] targets)
    {
        var last = new TaskCompletionSource();
        var rows = new Rows(count: 100);
        await using var server = await ApiServer.StartAsync(request =>
        {
            if (request.Target == targets[^1])
            {
                last.SetResult();
            }

            return rows.Answer(request);
        });
        await using var source = SourceAt(server);

        await foreach (var user in source.Users.ReadAllAsync(options: new ReadOptions { Prefetch = prefetch }))
        {
            if (user.Id == 4)
            {
                await last.Task.WaitAsync(TimeSpan.FromSeconds(10));
                break;
            }
        }

        await server.IdleAsync().WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(targets, server.Targets);
    }

    public static TheoryData<string, Answer> Unfinished => new()
    {
        { "before the answer", Answer.Silence },
        { "in the middle of the body", Answer.Stalled("""{"data": [{"id": 0}, """) },
    };

    [Theory]
    [MemberData(nameof(Unfinished), DisableDiscoveryEnumeration = true)]
    public async Task Read_CancelledWhileAPageIsUnderWay_EndsAndLeavesNoRequestRunning(string moment, Answer answer)
    {
        var asked = new TaskCompletionSource();
        await using var server = await ApiServer.StartAsync(_ =>
        {
            asked.SetResult();
            return answer;
        });
        await using var source = SourceAt(server);
        using var cancellation = new CancellationTokenSource();

        var read = source.Users.ReadAllAsync(cancellation.Token).ReadAsync();
        await asked.Task;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
        await server.IdleAsync().WaitAsync(TimeSpan.FromSeconds(10));
        Assert.True(server.Requests.Count == 1, moment);
    }

    [Fact]
    public async Task Read_CancelledBetweenPages_AsksForNoFurtherPage()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 100).Answer);
        await using var source = SourceAt(server);
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in source.Users.ReadPagesAsync(options: new ReadOptions { Prefetch = 0 }, cancellationToken: cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Read_CancelledByTheEnumeration_EndsToo()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 100).Answer);
        await using var source = SourceAt(server);
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in source.Users.ReadAllAsync().WithCancellation(cancellation.Token))
            {
                Assert.Fail("No record was due.");
            }
        });

        Assert.Empty(server.Requests);
    }

    private static TrackerSource SourceAt(ApiServer server) => TrackerSource.Create(new TrackerOptions { BaseUrl = server.BaseUrl, ApiKey = "key" });
}
