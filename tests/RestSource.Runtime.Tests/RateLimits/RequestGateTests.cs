using RestSource.RateLimits;
using RestSource.Reading;
using RestSource.TestKit.Time;
using RestSource.Tests.Http;

namespace RestSource.Tests.RateLimits;

public class RequestGateTests
{
    private readonly ManualTimeProvider _time = new(skipUpTo: TimeSpan.Zero);

    [Fact]
    public void Enter_WithoutALimit_IsAtOnce()
    {
        var gate = Gate(new RateLimit());

        Assert.All(Enumerable.Range(0, 100), _ => Assert.True(EnterAsync(gate).IsCompletedSuccessfully));
    }

    [Theory]
    [InlineData(4, 250)]
    [InlineData(0.5, 2000)]
    public async Task Enter_ByRate_IsAnIntervalApart(double rate, int milliseconds)
    {
        var gate = Gate(new RateLimit { RequestsPerSecond = rate });
        var interval = TimeSpan.FromMilliseconds(milliseconds);

        var visits = Enumerable.Range(0, 3).Select(_ => EnterAsync(gate)).ToArray();
        Assert.True(visits[0].IsCompletedSuccessfully);
        _time.Advance(interval - TimeSpan.FromMilliseconds(1));
        Assert.False(visits[1].IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(interval, await visits[1]);
        _time.Advance(interval);
        Assert.Equal(2 * interval, await visits[2]);
    }

    [Fact]
    public async Task Enter_ByNumber_IsWhenAnotherLeaves_InOrder()
    {
        var gate = Gate(new RateLimit { MaxConcurrent = 2 });

        var visits = Enumerable.Range(0, 4).Select(_ => EnterAsync(gate)).ToArray();
        Assert.Equal([true, true, false, false], visits.Select(static visit => visit.IsCompleted));
        gate.Leave();
        await visits[2];
        Assert.False(visits[3].IsCompleted);
        gate.Leave();
        await visits[3];
    }

    [Fact]
    public async Task Cancel_GivesThePlaceToTheNext()
    {
        using var stop = new CancellationTokenSource();
        var gate = Gate(new RateLimit { MaxConcurrent = 1, RequestsPerSecond = 1 });
        await EnterAsync(gate);
        var leaving = EnterAsync(gate, cancellationToken: stop.Token);
        var next = EnterAsync(gate);

        await stop.CancelAsync();
        gate.Leave();
        _time.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        Assert.Equal(TimeSpan.FromSeconds(1), await next);
    }

    [Fact]
    public async Task Pause_HoldsAllBackThatHeedTheServer()
    {
        var gate = Gate(new RateLimit());

        Assert.True(gate.Pause(TimeSpan.FromSeconds(10)));
        Assert.False(gate.Pause(TimeSpan.FromSeconds(5)));
        var visit = EnterAsync(gate);
        Assert.True(EnterAsync(gate, respectRetryAfter: false).IsCompletedSuccessfully);
        _time.Advance(TimeSpan.FromSeconds(4));
        Assert.True(gate.Pause(TimeSpan.FromSeconds(8)));
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.False(visit.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(TimeSpan.FromSeconds(12), await visit);
    }

    [Fact]
    public async Task Pause_BeyondMaxDelay_SendsThoseAwayThatWaitAlready()
    {
        var gate = Gate(new RateLimit());
        gate.Pause(TimeSpan.FromSeconds(10));
        var visit = EnterAsync(gate);

        gate.Pause(TimeSpan.FromSeconds(301));

        var exception = await Assert.ThrowsAsync<WaitRefusedException>(() => visit);
        Assert.Equal(_time.GetUtcNow().AddSeconds(301), exception.Wait.Until);
    }

    [Fact]
    public async Task Enter_WhoseTurnIsAfterTheTimeLimit_IsRefusedAtOnce()
    {
        var gate = Gate(new RateLimit { RequestsPerSecond = 1 });
        using var budget = new ReadBudget(new ReadOptions { TimeLimit = TimeSpan.FromSeconds(2.5), TimeProvider = _time });

        var visits = Enumerable.Range(0, 4).Select(_ => EnterAsync(gate, budget: budget)).ToArray();

        Assert.Equal([true, false, false, true], visits.Select(static visit => visit.IsCompleted));
        var exception = await Assert.ThrowsAsync<WaitRefusedException>(() => visits[3]);
        Assert.Equal(TimeSpan.FromSeconds(3), exception.Wait.Length);
    }

    [Fact]
    public async Task AnEmptyGate_HoldsNoTimer()
    {
        var gate = Gate(new RateLimit { RequestsPerSecond = 1 });
        using var stop = new CancellationTokenSource();
        await EnterAsync(gate);
        var visit = EnterAsync(gate, cancellationToken: stop.Token);
        Assert.Equal(1, _time.Running);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => visit);
        Assert.Equal(0, _time.Running);
    }

    private RequestGate Gate(RateLimit limit) => new(limit, _time);

    private static Task<TimeSpan> EnterAsync(RequestGate gate, bool respectRetryAfter = true, ReadBudget? budget = null, CancellationToken cancellationToken = default) =>
        gate.EnterAsync(Shop.Policy(respectRetryAfter: respectRetryAfter), budget ?? ReadBudget.Unlimited, cancellationToken).AsTask();
}
