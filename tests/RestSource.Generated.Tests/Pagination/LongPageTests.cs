using System.Globalization;
using Consumer.Changes;
using RestSource.Generated.Tests.Support;
using RestSource.State;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>Pages of some megabytes: a read of records has the first before the last is sent.</summary>
public class LongPageTests
{
    private const int Count = 20_000;

    private readonly LastLedger _ledger = new();

    [Fact]
    public async Task AReadOfRecords_HasTheFirst_BeforeTheServerHasSentThePage()
    {
        var wasRead = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var body = Body(Count);
        await using var server = await ApiServer.StartAsync(_ => Answer.Paused(body[..(body.Length / 2)], wasRead.Task, body[(body.Length / 2)..]));
        await using var source = ChangesSource.Create(new ChangesOptions { BaseUrl = server.BaseUrl, Begin = "2024-01-01", First = "1" });
        var ids = new List<long>();

        await foreach (var project in source.Projects.ReadAllAsync(options: new ReadOptions { Progress = _ledger }))
        {
            wasRead.TrySetResult();
            ids.Add(project.Id);
        }

        Assert.Equal(Ids(Count), ids);
        Assert.Equal((1, (long)Count, (long)body.Length), (_ledger.Ledger.Pages, _ledger.Ledger.Records, _ledger.Ledger.Bytes));
    }

    [Fact]
    public async Task AReadOfPages_GivesItWhole()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(Body(Count)));
        await using var source = ChangesSource.Create(new ChangesOptions { BaseUrl = server.BaseUrl, Begin = "2024-01-01", First = "1" });

        Assert.Equal(Ids(Count), Assert.Single(await source.Projects.ReadPagesAsync().ReadAsync()).Items.Select(static project => project.Id));
    }

    [Fact]
    public async Task AnIncrementalReadBelowParents_IsTheSameOverParts_AndRemembersItsEnd()
    {
        var store = new InMemoryStateStore();
        await using var server = await ApiServer.StartAsync(static request => Answer.Json(Body(request.Target.StartsWith("/projects?", StringComparison.Ordinal) ? 2 : Count)));
        await using var source = ChangesSource.Create(new ChangesOptions { BaseUrl = server.BaseUrl, Begin = "2024-01-01", First = "1", StateStore = store });

        var comments = await source.Comments.ReadAllAsync(new ReadOptions { Progress = _ledger, Strict = false }).ReadAsync();
        var again = await source.Comments.ReadAllAsync().ReadAsync();

        Assert.Equal([.. Ids(Count), .. Ids(Count)], comments.Select(static comment => comment.Id));
        Assert.Equal((2, 2, 2L * Count), (_ledger.Ledger.Parents, _ledger.Ledger.Pages, _ledger.Ledger.Records));
        Assert.Empty(again);
        Assert.Equal($"/projects/2/comments?page=1&after={Count}", server.Targets[^1]);
    }

    [Fact]
    public async Task ARecordBeyondTheRange_EndsAPageThatWouldNeverEnd()
    {
        await using var server = await ApiServer.StartAsync(Answer.Endless("""{"data": [{"id": 1}, {"id": 2}, """, """{"id": 9}, """));
        await using var source = ChangesSource.Create(new ChangesOptions { BaseUrl = server.BaseUrl, Begin = "2024-01-01", First = "1" });

        var ranges = await source.Ranges.ReadAllAsync(options: new ReadOptions { Progress = _ledger }).ReadAsync();

        Assert.Equal([1, 2], ranges.Select(static range => range.Id));
        Assert.Equal((StopReason.OutOfRange, 1), (_ledger.Ledger.StopReason, _ledger.Ledger.Pages));
    }

    private static string Body(int count) =>
        $$"""{"data": [{{string.Join(", ", Ids(count).Select(id => string.Create(CultureInfo.InvariantCulture, $$"""{"id": {{id}}, "at": {{id}}, "text": "what nobody declared"}""")))}}], "pages": 1}""";

    private static IEnumerable<long> Ids(int count) => Enumerable.Range(1, count).Select(static id => (long)id);
}
