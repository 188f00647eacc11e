using Consumer.Tracker;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>A read asks for no page before it is needed, and for none after it is left.</summary>
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

    [Fact]
    public async Task Read_LeftEarly_AsksForNoFurtherPage()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 100).Answer);
        await using var source = SourceAt(server);

        await foreach (var user in source.Users.ReadAllAsync())
        {
            if (user.Id == 4)
            {
                break;
            }
        }

        await server.IdleAsync().WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(["/v1/users?offset=0&limit=3&api_key=key", "/v1/users?offset=3&limit=3&api_key=key"], server.Targets);
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
            await foreach (var _ in source.Users.ReadPagesAsync(cancellationToken: cancellation.Token))
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
