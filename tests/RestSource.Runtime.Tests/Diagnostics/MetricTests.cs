using RestSource.TestKit.Server;
using RestSource.TestKit.Time;
using RestSource.Tests.Http;
using RestSource.Tests.Parents;

namespace RestSource.Tests.Diagnostics;

public class MetricTests
{
    private const string FirstPage = """{"data": [{"id": 1}, {"id": 2}], "total": 3}""";
    private const string LastPage = """{"data": [{"id": 3}], "total": 3}""";

    [Fact]
    public async Task PagesRecordsBytesAndRetries_AreCounted()
    {
        using var metrics = new MetricRecorder("restsource.resource", "counted");
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Json(FirstPage), Answer.Json(LastPage));
        await using var shop = new Shop(server, resource: "counted");

        await shop.ReadPagesAsync(limit: 2).CountAsync();

        Assert.Equal(2, metrics.SumOf("restsource.pages"));
        Assert.Equal(3, metrics.SumOf("restsource.records"));
        Assert.Equal(FirstPage.Length + LastPage.Length, metrics.SumOf("restsource.bytes"));
        Assert.Equal(1, metrics.SumOf("restsource.retries"));
        Assert.All(metrics["restsource.pages"], static page => Assert.Equal("shop", page.Tags["restsource.source"]));
    }

    [Fact]
    public async Task APage_IsMeasuredInSeconds_WithTheWaitsOfItsRetries()
    {
        using var metrics = new MetricRecorder("restsource.resource", "measured");
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Status(503), Answer.Json(FirstPage), Answer.Json(LastPage));
        await using var shop = new Shop(server, resource: "measured");

        await shop.ReadPagesAsync(limit: 2, options: new ReadOptions { TimeProvider = shop.Time }).CountAsync();

        Assert.Equal([1 + 2, 0], metrics["restsource.page.duration"].Select(static page => page.Value));
        Assert.Equal([3], metrics["restsource.read.duration"].Select(static read => read.Value));
        Assert.All(metrics["restsource.page.duration"], static page => Assert.False(page.Tags.ContainsKey("error.type")));
    }

    [Fact]
    public async Task WhatFails_IsMeasuredWithTheTypeOfItsError()
    {
        using var metrics = new MetricRecorder("restsource.resource", "failing");
        await using var server = await ApiServer.StartAsync(Answer.Status(404));
        await using var shop = new Shop(server, resource: "failing");

        await Assert.ThrowsAsync<ApiResponseException>(async () => await shop.ReadPagesAsync(limit: 2).CountAsync());

        Assert.Equal("RestSource.ApiResponseException", Assert.Single(metrics["restsource.page.duration"]).Tags["error.type"]);
        Assert.Equal("RestSource.ApiResponseException", Assert.Single(metrics["restsource.read.duration"]).Tags["error.type"]);
    }

    [Fact]
    public async Task AReadBelowParents_IsMeasuredOnce_ForWhoEnumeratesIt()
    {
        var time = new ManualTimeProvider(skipUpTo: TimeSpan.Zero);
        using var metrics = new MetricRecorder("restsource.source", "measured family");
        var family = new Family("measured family", 1, 2, 0)
        {
            Before = (_, _) =>
            {
                time.Advance(TimeSpan.FromSeconds(1));
                return Task.CompletedTask;
            },
        };

        await family.Walk(options: new ReadOptions { TimeProvider = time }).CountAsync();

        var (seconds, tags) = Assert.Single(metrics["restsource.read.duration"]);
        Assert.Equal((family.Asked.Count, "lines"), (seconds, tags["restsource.resource"]));
        Assert.Equal(family.Asked.Count, metrics["restsource.page.duration"].Count);
    }
}
