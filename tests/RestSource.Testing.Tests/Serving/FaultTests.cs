using System.Collections.Concurrent;
using RestSource.TestKit.Time;
using RestSource.Testing.Tests.Support;
using RestSource.Testing.Tests.Tracker;

namespace RestSource.Testing.Tests.Serving;

/// <summary>Each hostile switch makes of a read what docs/reliability.md promises.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const int Count = 250;

    private MockSource _api = null!;
    private TrackerSource _source = null!;

    public async Task InitializeAsync()
    {
        _api = await MockSource.StartAsync("Configs/tracker.restsource.json", new MockSourceOptions { Records = Count, TimeProvider = new ManualTimeProvider(skipUpTo: TimeSpan.FromHours(1)) });
        _source = FamilyTests.SourceAt(_api);
    }

    public async Task DisposeAsync()
    {
        await _source.DisposeAsync();
        await _api.DisposeAsync();
    }

    public static TheoryData<string, Fault> PassingFaults => new()
    {
        { "rate limit", Fault.RateLimited(times: 2) },
        { "rate limit that says for how long", Fault.RateLimited(times: 1, retryAfter: TimeSpan.Zero) },
        { "server errors", Fault.ServerErrors(times: 3) },
        { "server errors later", Fault.ServerErrors(times: 2, status: 500) with { After = 1 } },
        { "broken body", Fault.TruncateBody(atByte: 500) },
        { "body broken at once", Fault.TruncateBody(atByte: 0) },
        { "body broken before its last byte", Fault.TruncateBody(atByte: int.MaxValue) with { After = 2 } },
        { "reset", Fault.Disconnect() with { After = 1 } },
        { "slowness", Fault.Slow(TimeSpan.FromSeconds(30)) },
        { "short pages", Fault.CapPageSize(10) },
        { "another resource", Fault.Unauthorized() with { Resource = "issues" } },
    };

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task WhatPasses_CostsNoRecord(string name, Fault fault)
    {
        _api.Fail(fault);

        var ids = await _source.Projects.ReadAllAsync().ReadAsync(static project => project.Id);

        Assert.True(ids.Count == Count && ids.Distinct().Count() == Count, name);
    }

    [Fact]
    public async Task RateLimit_ThatGoesOn_EndsTheRead_WithTheTokenToGoOnFrom()
    {
        _api.Fail(Fault.RateLimited(times: 100, retryAfter: TimeSpan.FromDays(1)) with { After = 1 });

        var records = new ConcurrentQueue<long>();
        var failure = await Assert.ThrowsAsync<RateLimitedException>(() => ReadAsync(_source, records, token: null));
        _api.Heal();
        await using var other = FamilyTests.SourceAt(_api);
        await ReadAsync(other, records, failure.ContinuationToken);

        Assert.Equal(Enumerable.Range(1, Count).Select(static id => (long)id), records);
    }

    [Fact]
    public async Task Silence_EndsTheRead()
    {
        var time = new ManualTimeProvider(skipUpTo: TimeSpan.FromHours(1));
        await using var source = TrackerSource.Create(new TrackerOptions { BaseUrl = _api.BaseUrl, ApiKey = _api.Secret("api_key"), TimeProvider = time });
        _api.Fail(Fault.Silence(times: 100));

        _ = await Assert.ThrowsAsync<ApiConnectionException>(() => source.Projects.ReadAllAsync().ReadAsync());
    }

    [Fact]
    public async Task Loop_EndsTheRead()
    {
        _api.Fail(Fault.PageLoop());

        _ = await Assert.ThrowsAsync<PaginationException>(() => _source.Projects.ReadAllAsync().ReadAsync());
    }

    [Fact]
    public async Task Html_EndsTheRead()
    {
        _api.Fail(Fault.Html());

        _ = await Assert.ThrowsAsync<ApiContentException>(() => _source.Projects.ReadAllAsync().ReadAsync());
    }

    [Fact]
    public async Task KeyTakenBack_EndsTheRead()
    {
        _api.Fail(Fault.Unauthorized() with { After = 1 });

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => _source.Projects.ReadAllAsync().ReadAsync());

        Assert.Equal(401, (int?)failure.StatusCode);
    }

    [Theory]
    [InlineData(Drift.Text)]
    [InlineData(Drift.Missing)]
    [InlineData(Drift.Null)]
    [InlineData(Drift.Object)]
    public async Task Drift_OfAFieldThatMustBe_EndsTheRead(Drift becomes)
    {
        _api.Fail(Fault.Drift("id", becomes));

        var failure = await Assert.ThrowsAsync<ApiContentException>(() => _source.Projects.ReadAllAsync().ReadAsync());

        Assert.Contains("id", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Drift.Missing)]
    [InlineData(Drift.Null)]
    public async Task Drift_OfAFieldThatMayBeMissing_IsNull(Drift becomes)
    {
        _api.Fail(Fault.Drift("budget", becomes));

        Assert.All(await _source.Projects.ReadAllAsync().ReadAsync(), static project => Assert.Null(project.Budget));
    }

    [Fact]
    public void Fault_OfAnUnknownResource_IsRefused() =>
        Assert.Contains("It serves: projects, project, issues, comments.", Assert.Throws<ArgumentException>(() => _api.Fail(Fault.PageLoop() with { Resource = "isues" })).Message, StringComparison.Ordinal);

    private static async Task ReadAsync(TrackerSource source, ConcurrentQueue<long> records, string? token)
    {
        await foreach (var page in source.Projects.ReadPagesAsync(token))
        {
            foreach (var project in page.Items)
            {
                records.Enqueue(project.Id);
            }
        }
    }
}
