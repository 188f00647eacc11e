using Consumer.Family;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Parents;

/// <summary>Resources whose requests name a field of a parent's record.</summary>
public sealed class ParentTests
{
    private readonly LastLedger _ledger = new();

    [Fact]
    public async Task ReadAll_WalksTheParents_PageByPage()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var source = SourceOf(server);

        var tasks = await source.Tasks.ReadAllAsync(new ReadOptions { MaxConcurrency = 1, Strict = true, Progress = _ledger }).ReadAsync();

        Assert.Equal([10, 11, 12, 30], tasks.Select(static task => task.Id));
        Assert.Equal(
            [
                "/projects?offset=0&limit=2",
                "/projects/1/tasks?offset=0&limit=2&state=open",
                "/projects/1/tasks?offset=2&limit=2&state=open",
                "/projects/2/tasks?offset=0&limit=2&state=open",
                "/projects?offset=2&limit=2",
                "/projects/3/tasks?offset=0&limit=2&state=open",
            ],
            server.Targets);
        Assert.Equal((3, 4L, StopReason.Completed), (_ledger.Ledger.Parents, _ledger.Ledger.Records, _ledger.Ledger.StopReason));
    }

    [Fact]
    public async Task ReadAll_BelowOneParent_AsksForNoOther()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var source = SourceOf(server);

        Assert.Equal([10, 11, 12], (await source.Tasks.ReadAllAsync(projectId: 1, state: null).ReadAsync()).Select(static task => task.Id));
        Assert.Equal(["/projects/1/tasks?limit=2&offset=0", "/projects/1/tasks?limit=2&offset=2"], server.Targets.Select(Alphabetical));
    }

    [Fact]
    public async Task ReadAll_Parallelized_ComesInTheParentsOrder()
    {
        // The first parent's tasks arrive when the second parent's have been asked for.
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await ApiServer.StartAsync(request =>
        {
            if (request.Target.StartsWith("/projects/2/tasks", StringComparison.Ordinal))
            {
                second.SetResult();
            }

            if (request.Target.StartsWith("/projects/1/tasks", StringComparison.Ordinal))
            {
                Assert.True(second.Task.Wait(TimeSpan.FromSeconds(30)), "the second parent was not read at the same time");
            }

            return FamilyApi.Answer(request);
        });
        await using var source = SourceOf(server);

        Assert.Equal([10, 11, 12, 30], (await source.Tasks.ReadAllAsync().ReadAsync()).Select(static task => task.Id));
    }

    [Fact]
    public async Task ReadAll_OfGrandchildren_WalksBothGenerations()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var source = SourceOf(server);

        Assert.Equal([100, 110, 120, 300], (await source.Comments.ReadAllAsync().ReadAsync()).Select(static comment => comment.Id));
        Assert.Equal([110], (await source.Comments.ReadAllAsync(11).ReadAsync()).Select(static comment => comment.Id));
    }

    [Fact]
    public async Task ReadAll_OfOneRecordBelowEachParent_AsksForEach()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var source = SourceOf(server);

        Assert.Equal(3, (await source.Details.ReadAllAsync().ReadAsync()).Count);
        Assert.Equal(["/projects/1", "/projects/2", "/projects/3"], server.Targets.Where(static target => !target.Contains('?', StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Fields_InBodiesAndHeaders_AreEachParentsOwn_AndKeepTheirType()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var source = SourceOf(server);

        await source.Searches.ReadAllAsync().ReadAsync();

        var searches = server.Requests.Where(static request => request.Method == "POST").ToArray();
        Assert.Equal(
            ["""{"project":1,"text":"in p-1"}""", """{"project":2,"text":"in p-2"}""", """{"project":3,"text":"in p-3"}"""],
            searches.Select(static request => request.Body));
        Assert.Equal(["p-1", "p-2", "p-3"], searches.Select(static request => request.Headers["X-Slug"]));
    }

    [Fact]
    public async Task MissingField_Skipped_IsCounted_AndTheRestIsRead()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var source = SourceOf(server);

        await source.Owners.ReadAllAsync(new ReadOptions { Progress = _ledger }).ReadAsync();

        Assert.Equal(["/people/u%2F1", "/people/u%2F3"], server.Targets.Where(static target => target.StartsWith("/people", StringComparison.Ordinal)));
        Assert.Equal((2, 1), (_ledger.Ledger.Parents, _ledger.Ledger.SkippedParents));
    }

    [Fact]
    public async Task MissingField_EndsTheRead_AndNamesTheRecord()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"data": [{"id": 7}], "total": 1}"""));
        await using var source = SourceOf(server);

        var exception = await Assert.ThrowsAsync<ParentFieldException>(() => source.Searches.ReadAllAsync().ReadAsync());

        Assert.Equal(("slug", "projects 7", "searches"), (exception.Field, exception.Parent, exception.Resource));
    }

    private static FamilySource SourceOf(ApiServer server) => FamilySource.Create(new FamilyOptions { BaseUrl = server.BaseUrl });

    private static string Alphabetical(string target) =>
        target.Split('?') is [var path, var query] ? $"{path}?{string.Join('&', query.Split('&').Order(StringComparer.Ordinal))}" : target;
}
