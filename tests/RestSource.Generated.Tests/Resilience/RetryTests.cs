using Consumer.Resilient;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;

namespace RestSource.Generated.Tests.Resilience;

/// <summary>Config key <c>error_handler</c>: what is sent again, how often, and after how long.</summary>
public sealed class RetryTests
{
    private readonly ManualTimeProvider _time = new(skipUpTo: TimeSpan.FromSeconds(30));

    [Fact]
    public async Task Read_OfAServerThatRecovers_SucceedsAfterTheWaitsOfTheConfig()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Status(429), Answers.OneRecord);
        await using var source = SourceAt(server);
        var progress = new LastLedger();

        Assert.Single(await source.Items.ReadAllAsync(options: new ReadOptions { Progress = progress }).ReadAsync());

        Assert.Equal(3, server.Requests.Count);
        Assert.Equal(2, progress.Ledger.Retries);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)], _time.Skipped);
    }

    [Fact]
    public async Task Read_OfAServerThatSaysWhenToComeBack_WaitsThatLong()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(429, ("Retry-After", "7")), Answers.OneRecord);
        await using var source = SourceAt(server);

        Assert.Single(await source.Items.ReadAllAsync().ReadAsync());

        Assert.Equal([TimeSpan.FromSeconds(7)], _time.Skipped);
    }

    [Fact]
    public async Task Read_OfAServerThatStaysDown_FailsAfterTheRetriesOfTheConfig()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Status(503));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => source.Items.ReadAllAsync().ReadAsync());

        Assert.Equal(3, exception.Attempts);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Read_WithAnErrorHandlerOfItsOwn_FollowsThatAlone()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(500), Answer.Status(503));
        await using var source = SourceAt(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => source.Hasty.ReadAllAsync().ReadAsync());

        Assert.Equal(503, (int)exception.StatusCode);
        Assert.Equal([TimeSpan.FromSeconds(0.25)], _time.Skipped);
    }

    [Fact]
    public async Task Read_WhenABodyBreaksOff_AsksAgain()
    {
        await using var server = await ApiServer.StartAsync(Answer.Broken("""[{"id": """), Answers.OneRecord);
        await using var source = SourceAt(server);

        Assert.Equal([1], (await source.Items.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
        Assert.Equal(2, server.Requests.Count);
    }

    private ResilientSource SourceAt(ApiServer server) => ResilientSource.Create(new ResilientOptions { BaseUrl = server.BaseUrl, TimeProvider = _time });
}
