using System.Collections.Concurrent;
using Consumer.Limited;
using Microsoft.Extensions.DependencyInjection;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;

namespace RestSource.Generated.Tests.Resilience;

/// <summary>Config key <c>rate_limit</c>: one limit for all that a source asks.</summary>
public sealed class RateLimitTests
{
    private readonly ManualTimeProvider _time = new(skipUpTo: TimeSpan.FromSeconds(30));
    private readonly ConcurrentQueue<DateTimeOffset> _times = new();

    [Fact]
    public async Task AllClientsOfASource_TakeTurns()
    {
        await using var server = await ApiServer.StartAsync(Answer);
        await using var source = LimitedSource.Create(new LimitedOptions { BaseUrl = server.BaseUrl, TimeProvider = _time });

        await Task.WhenAll(source.Items.ReadAllAsync().ReadAsync(), source.Others.ReadAllAsync().ReadAsync(), source.Items.ReadAllAsync().ReadAsync());

        Assert.Equal(3, _times.Count);
        Assert.Equal([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2)], _time.Skipped);
    }

    [Fact]
    public async Task AllClientsOfARegistration_TakeTurns()
    {
        await using var server = await ApiServer.StartAsync(Answer);
        var services = new ServiceCollection();
        services.AddLimitedSource(options => (options.BaseUrl, options.TimeProvider) = (server.BaseUrl, _time));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ItemsClient>().ReadAllAsync().ReadAsync();
        await provider.GetRequiredService<OthersClient>().ReadAllAsync().ReadAsync();
        await provider.GetRequiredService<LimitedSource>().Items.ReadAllAsync().ReadAsync();
        await provider.GetRequiredService<IOthersApi>().GetPageAsync();

        Assert.Equal(4, _times.Count);
        Assert.All(_times.Zip(_times.Skip(1)), static pair => Assert.Equal(TimeSpan.FromSeconds(2), pair.Second - pair.First));
    }

    [Fact]
    public async Task QuotaStatusCodes_AreThoseOfTheConfig()
    {
        await using var server = await ApiServer.StartAsync(static _ => TestKit.Server.Answer.Status(402, ("Retry-After", "3600")));
        await using var source = LimitedSource.Create(new LimitedOptions { BaseUrl = server.BaseUrl, TimeProvider = _time });

        var exception = await Assert.ThrowsAsync<RateLimitedException>(() => source.Items.ReadAllAsync().ReadAsync());

        Assert.Equal(_time.GetUtcNow().AddHours(1), exception.RetryAt);
    }

    private Answer Answer(RecordedRequest request)
    {
        _times.Enqueue(_time.GetUtcNow());
        return TestKit.Server.Answer.Json("""[{"id": 1}]""");
    }
}
