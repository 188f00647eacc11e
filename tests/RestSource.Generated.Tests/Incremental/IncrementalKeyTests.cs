using Consumer.Changes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Incremental;

/// <summary>What the keys of <c>endpoint.incremental</c> do to the requests, and to what is handed on.</summary>
public sealed class IncrementalKeyTests : IncrementalReading
{
    [Fact]
    public async Task DescendingRows_OfRecordsWithoutASchema_AreReadAsFarAsTheLastValue()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/events"].AddRange(Enumerable.Range(5, 10).Reverse().Select(Event));

        Assert.Equal(5, await source.Events.ReadAllAsync().CountAsync());
        Feed["/events"].InsertRange(0, [Event(16), Event(15)]);
        var ledger = new LastLedger();
        Assert.Equal(2, await source.Events.ReadAllAsync(options: new ReadOptions { Progress = ledger }).CountAsync());

        Assert.Equal(
            ["/events?page=1&after=10", "/events?page=2&after=10", "/events?page=3&after=10", "/events?page=1&after=14", "/events?page=2&after=14"],
            server.Targets);
        Assert.Equal((StopReason.OutOfRange, 4, 2), (ledger.Ledger.StopReason, ledger.Ledger.Records, ledger.Ledger.Filtered));
        Assert.Equal(3, await source.Events.ReadAllAsync(since: 14).CountAsync());
    }

    [Fact]
    public async Task AscendingRows_AreReadAsFarAsTheEnd_WithoutAState()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/ranges"].AddRange(Enumerable.Range(1, 9).Select(static id => $$"""{"id": {{id}}}"""));

        Assert.Equal([1, 2, 3], await source.Ranges.ReadAllAsync().Select(static range => range.Id).ToListAsync());
        Assert.Equal([1, 2, 3], await source.Ranges.ReadAllAsync().Select(static range => range.Id).ToListAsync());
        Assert.Equal([2, 3, 4, 5], await source.Ranges.ReadAllAsync(since: 2, until: 6).Select(static range => range.Id).ToListAsync());

        Assert.Equal(
            [
                "/ranges?page=1&from=1&to=4", "/ranges?page=2&from=1&to=4",
                "/ranges?page=1&from=1&to=4", "/ranges?page=2&from=1&to=4",
                "/ranges?page=1&from=2&to=6", "/ranges?page=2&from=2&to=6", "/ranges?page=3&from=2&to=6",
            ],
            server.Targets);
    }

    [Fact]
    public async Task ALag_GoesBackFromTheLastValue_AndBodiesAndHeadersCarryAllValues()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/lagging"].AddRange(["""{"id": 1, "day": "2024-01-02"}""", """{"id": 2, "day": null}"""]);

        Assert.Equal(2, await source.Lagging.ReadAllAsync().CountAsync());
        Feed["/lagging"][0] = """{"id": 1, "day": "2024-02-10"}""";
        Assert.Equal(2, await source.Lagging.ReadAllAsync().CountAsync());
        Feed["/lagging"].Insert(0, """{"id": 3, "day": "2024-02-08"}""");
        Assert.Equal(3, await source.Lagging.ReadAllAsync().CountAsync());

        Assert.All(server.Requests, static request => Assert.Equal("2 days of day", request.Headers["X-Lag"]));
        Assert.Equal(
            [
                """{"from":"2024-01-01","last":"last: 2024-01-01","first":"2024-01-01"}""",
                """{"from":"2024-01-01","last":"last: 2024-01-02","first":"2024-01-01"}""",
                """{"from":"2024-02-08","last":"last: 2024-02-10","first":"2024-01-01"}""",
                """{"from":"2024-02-08","last":"last: 2024-02-10","first":"2024-01-01"}""",
            ],
            server.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task AnInitialValue_MayBeASetting()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/set_up/2024-01-01T00%3A00%3A00/changes"].AddRange(
            ["""{"id": 1, "meta": {"stamp": "2023-12-31T23:59:59"}}""", """{"id": 2, "meta": {"stamp": "2024-01-02T00:00:00Z"}}""", """{"id": 3, "meta": {}}""", """{"id": 4}"""]);

        Assert.Equal([2], await source.SetUp.ReadAllAsync().Select(static change => change.Id).ToListAsync());
        Assert.Equal(0, await source.SetUp.ReadAllAsync().CountAsync());

        Assert.Equal("/set_up/2024-01-02T00%3A00%3A00/changes?page=1", server.Targets[^1]);
    }

    [Fact]
    public async Task ASettingForANumber_IsANumber()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/numbered"].AddRange(Enumerable.Range(2, 10).Select(static id => $$"""{"id": {{id}}}"""));
        Feed["/dated"].AddRange(["""{"id": 1, "day": "2023-12-31"}""", """{"id": 2, "day": "2024-01-01"}"""]);

        Assert.Equal([3, 4, 5, 6, 7, 8, 9], await source.Numbered.ReadAllAsync().Select(static numbered => numbered.Id).ToListAsync());
        Assert.Equal([2], await source.Dated.ReadAllAsync().Select(static dated => dated.Id).ToListAsync());

        Assert.Equal("/numbered?page=1&after=3", server.Targets[0]);
        Assert.Equal("/dated?page=1&from=2024-01-01", server.Targets[^1]);
    }

    [Theory]
    [InlineData("2024-01-01", "third", "\"initial_value\" of numbered is \"{config.first}\", and with what was given for it that is not a whole number")]
    [InlineData("2024-01-01", "3.5", "{config.first}")]
    [InlineData("yesterday", "3", "\"initial_value\" of dated is \"{config.begin}\", and with what was given for it that is not a date or time in ISO 8601")]
    public void ASettingThatIsNoValueOfTheCursor_IsNamed_AndNotShown(string begin, string first, string message)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => ChangesSource.Create(new ChangesOptions { Begin = begin, First = first }));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("third", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("yesterday", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SettingsThatAreNoValuesOfCursors_AreAllNamedWhenTheHostStarts()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddChangesSource(static options => (options.Begin, options.First) = ("yesterday", "third"));
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(2, exception.Failures.Count());
        Assert.Contains("\"initial_value\" of numbered is \"{config.first}\"", exception.Message, StringComparison.Ordinal);
        Assert.Contains("\"initial_value\" of dated is \"{config.begin}\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordsThatReplaceAllOthers_AreReadFromTheInitialValueEachTime()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/snapshots"].AddRange(["""{"id": 4}""", """{"id": 5}"""]);

        Assert.Equal(1, await source.Snapshots.ReadAllAsync().CountAsync());
        Assert.Equal(1, await source.Snapshots.ReadAllAsync().CountAsync());

        Assert.Equal(["/snapshots?page=1&since=5", "/snapshots?page=1&since=5"], server.Targets);
    }

    [Fact]
    public async Task APathThatNeedsAStart_IsAskedWithIt_AndWithoutOneTheReadSaysWhatToGive()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/days/2024-03-01"].Add("""{"id": 1, "day": "2024-03-01"}""");

        var failure = await Assert.ThrowsAsync<IncrementalValueException>(async () => await source.Days.ReadAllAsync().ToListAsync());
        Assert.Empty(server.Targets);
        Assert.Equal(("incremental.start_value", "days"), (failure.Placeholder, failure.Resource));
        Assert.Contains("initial_value", failure.Message, StringComparison.Ordinal);

        Assert.Single(await source.Days.ReadAllAsync(since: "2024-03-01").ToListAsync());
        Assert.Equal(["/days/2024-03-01?page=1"], server.Targets);
    }
}
