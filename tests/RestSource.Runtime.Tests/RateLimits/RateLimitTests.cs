using System.Collections.Concurrent;
using RestSource.Authentication;
using RestSource.Http;
using RestSource.RateLimits;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;
using RestSource.Tests.Http;
using RestSource.Tests.Reading;

namespace RestSource.Tests.RateLimits;

/// <summary>Config key <c>rate_limit</c>, over HTTP.</summary>
public class RateLimitTests
{
    private const string OnePage = """{"data": [{"id": 1}], "total": 1}""";

    [Fact]
    public async Task RequestsPerSecond_IsForEveryAttempt_RetriesToo()
    {
        var answers = new ConcurrentQueue<Answer>([Answer.Json("""{"data": [{"id": 1}], "total": 2}"""), Answer.Status(503), Answer.Json("""{"data": [{"id": 2}], "total": 2}""")]);
        var times = new ConcurrentQueue<DateTimeOffset>();
        var ledgers = new LedgerRecorder();
        Shop? shop = null;
        await using var server = await ApiServer.StartAsync(_ =>
        {
            times.Enqueue(shop!.Time.GetUtcNow());
            return answers.TryDequeue(out var answer) ? answer : Answer.Status(410);
        });
        await using (shop = new Shop(server, define: With(new RateLimit { RequestsPerSecond = 0.1 })))
        {
            await shop.ReadPagesAsync(limit: 1, options: new ReadOptions { Progress = ledgers }).CountAsync();
        }

        // The retry's own wait of a second passes before its turn comes.
        Assert.Equal([10.0, 10.0], times.Zip(times.Skip(1), static (first, second) => (second - first).TotalSeconds));
        Assert.Equal((2, TimeSpan.FromSeconds(19)), (ledgers.Last.RateLimitWaits, ledgers.Last.RateLimitWaited));
    }

    [Fact]
    public async Task MaxConcurrent_CountsUntilABodyIsRead()
    {
        var (now, most) = (0, 0);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await ApiServer.StartAsync(_ => Answer.Later(async _ =>
        {
            var inside = Interlocked.Increment(ref now);
            most = Math.Max(most, inside);
            if (inside == 2)
            {
                go.TrySetResult();
            }

            await go.Task;
            Interlocked.Decrement(ref now);
            return Answer.Json(OnePage);
        }));
        await using var shop = new Shop(server, define: With(new RateLimit { MaxConcurrent = 2 }));

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => shop.GetAsync()));

        Assert.Equal(2, most);
        Assert.Equal(12, server.Requests.Count);
    }

    [Fact]
    public async Task MaxConcurrent_IsFreeWhileAPartOfAPageIsConsumed()
    {
        var long_ = "{\"total\": 400, \"data\": [" + string.Join(',', Enumerable.Range(1, 400).Select(static id => $"{{\"id\": {id}}}")) + "]}";
        await using var server = await ApiServer.StartAsync(request => Answer.Json(request.Target.Contains("limit", StringComparison.Ordinal) ? long_ : OnePage));
        await using var shop = new Shop(server, define: With(new RateLimit { MaxConcurrent = 1 }), partLength: 64);
        var parts = 0;

        await foreach (var part in shop.ReadPartsAsync(limit: 1000))
        {
            parts++;
            await shop.GetAsync();
        }

        Assert.True(parts > 1);
        Assert.Equal(parts + 1, server.Requests.Count);
    }

    [Fact]
    public async Task MaxConcurrent_IsFreeAgain_WhateverBecameOfARequest()
    {
        using var stop = new CancellationTokenSource();
        var came = 0;
        await using var server = await ApiServer.StartAsync(_ => Interlocked.Increment(ref came) switch
        {
            1 => Answer.Status(404),
            2 => Answer.Json("no JSON"),
            3 => Answer.Broken("""{"data": ["""),
            4 => Cancelled(),
            _ => Answer.Json(OnePage),
        });
        await using var shop = new Shop(server, define: With(new RateLimit { MaxConcurrent = 1 }), retry: Shop.Policy(maxRetries: 0));

        await Assert.ThrowsAsync<ApiResponseException>(() => shop.GetAsync());
        await Assert.ThrowsAsync<ApiContentException>(() => shop.GetAsync());
        await Assert.ThrowsAsync<ApiConnectionException>(() => shop.GetAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.GetAsync(cancellationToken: stop.Token));
        await shop.GetAsync();

        Answer Cancelled()
        {
            stop.Cancel();
            return Answer.Silence;
        }
    }

    [Fact]
    public async Task QuotaStatusCodes_AreAs429Is()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(402, ("X-RateLimit-Reset", "30")), Answer.Json(OnePage), Answer.Status(402, ("Retry-After", "3600")));
        await using var shop = new Shop(server, define: With(new RateLimit { QuotaStatusCodes = [402] }));

        await shop.GetAsync();
        var exception = await Assert.ThrowsAsync<RateLimitedException>(() => shop.GetAsync());

        Assert.Equal([TimeSpan.FromSeconds(30)], shop.Time.Skipped);
        Assert.Equal(shop.Time.GetUtcNow().AddHours(1), exception.RetryAt);
    }

    [Fact]
    public async Task AccessTokens_TakeNoTurn()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"access_token": "t0", "expires_in": 3600}"""), Answer.Json(OnePage));
        var time = new ManualTimeProvider(skipUpTo: TimeSpan.FromHours(1));
        var authenticator = new OAuth2ClientCredentialsAuthenticator(new Uri(server.BaseUrl, "token").ToString(), "id", Shop.Key, [], TimeSpan.FromHours(1), time);
        await using var shop = new Shop(server, define: definition => new SourceDefinition
        {
            Name = definition.Name,
            BaseUrl = definition.BaseUrl,
            Secrets = definition.Secrets,
            Authenticator = authenticator,
            RateLimit = new RateLimit { RequestsPerSecond = 0.1, MaxConcurrent = 1 },
        });

        await shop.GetAsync();

        Assert.Equal(2, server.Requests.Count);
        Assert.Empty(shop.Time.Skipped);
    }

    [Fact]
    public void Options_RefuseWhatIsNoLimit()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RateLimit { RequestsPerSecond = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RateLimit { RequestsPerSecond = double.PositiveInfinity });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RateLimit { MaxConcurrent = 0 });
    }

    private static Func<SourceDefinition, SourceDefinition> With(RateLimit limit) => definition => new SourceDefinition
    {
        Name = definition.Name,
        BaseUrl = definition.BaseUrl,
        Secrets = definition.Secrets,
        RateLimit = limit,
    };
}
