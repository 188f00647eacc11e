using Consumer.Family;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Parents;

/// <summary>A read below parents that fails, and goes on in another process.</summary>
public sealed class ParentFailureTests
{
    public static TheoryData<string, string, string?> Failures => new()
    {
        { "/projects/1/tasks?offset=2&limit=2&state=open", "tasks", "projects 1" },
        { "/projects/3/tasks?offset=0&limit=2&state=open", "tasks", "projects 3" },
        { "/projects?offset=2&limit=2", "projects", null },
        { "/tasks/11/comments?offset=0&limit=2", "comments", "tasks 11" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Failure_AtAnyLevel_SaysWhere_AndItsTokenReadsTheRest(string target, string resource, string? parent)
    {
        await using var broken = await ApiServer.StartAsync(FamilyApi.But(target, status: 403));
        await using var before = SourceOf(broken);
        var received = new List<long>();

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => TakeAsync(before.Comments.ReadAllAsync()));

        Assert.Equal((resource, parent), (exception.Resource, exception.Parent));
        Assert.Contains("To go on", exception.Message, StringComparison.Ordinal);
        await using var mended = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var after = SourceOf(mended);
        await TakeAsync(PagedRead.RecordsAsync(after.Comments.ReadPagesAsync(exception.ContinuationToken)));
        Assert.Equal([100, 110, 120, 300], received);

        async Task TakeAsync(IAsyncEnumerable<Comment> comments)
        {
            await foreach (var comment in comments)
            {
                received.Add(comment.Id);
            }
        }
    }

    [Fact]
    public async Task Token_OfEveryPage_ReadsTheRest()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var source = SourceOf(server);
        var pages = await source.Comments.ReadPagesAsync().ReadAsync();

        for (var taken = 1; taken < pages.Count; taken++)
        {
            await using var next = SourceOf(server);
            var rest = await next.Comments.ReadPagesAsync(pages[taken - 1].ContinuationToken).ReadAsync();
            Assert.Equal([100, 110, 120, 300], pages.Take(taken).Concat(rest).SelectMany(static page => page.Items).Select(static comment => comment.Id));
        }
    }

    private static FamilySource SourceOf(ApiServer server) => FamilySource.Create(new FamilyOptions { BaseUrl = server.BaseUrl });
}
