using Consumer.Tracker;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>A read that failed goes on where it stood.</summary>
public sealed class ResumeTests
{
    [Fact]
    public async Task Read_ResumedAfterAFailure_GivesTheRecordsThatAreMissing()
    {
        var rows = new Rows(count: 8);
        var isBroken = true;
        await using var server = await ApiServer.StartAsync(request =>
            isBroken && request.Target.Contains("offset=3", StringComparison.Ordinal) ? Answer.Status(403) : rows.Answer(request));
        await using var source = TrackerSource.Create(new TrackerOptions { BaseUrl = server.BaseUrl, ApiKey = "key" });
        var ids = new List<long>();

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => CollectAsync(ids, source.Users.ReadPagesAsync()));
        isBroken = false;
        await CollectAsync(ids, source.Users.ReadPagesAsync(exception.ContinuationToken));

        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], ids);
    }

    [Fact]
    public async Task Read_ResumedFromAnyPagesToken_GivesTheRest()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 8, cap: 2).Answer);
        await using var source = TrackerSource.Create(new TrackerOptions { BaseUrl = server.BaseUrl, ApiKey = "key" });
        var pages = await source.Users.ReadPagesAsync().ReadAsync();

        Assert.Null(pages[^1].ContinuationToken);
        for (var index = 0; index < pages.Count - 1; index++)
        {
            var rest = new List<long>();
            await CollectAsync(rest, source.Users.ReadPagesAsync(pages[index].ContinuationToken));
            Assert.Equal(pages.Skip(index + 1).SelectMany(static page => page.Items).Select(static user => user.Id), rest);
        }
    }

    private static async Task CollectAsync(List<long> ids, IAsyncEnumerable<Page<User>> pages)
    {
        await foreach (var page in pages)
        {
            ids.AddRange(page.Items.Select(static user => user.Id));
        }
    }
}
