using Consumer.Family;
using Microsoft.Extensions.DependencyInjection;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Parents;

/// <summary>Several resources of a source, read in one run.</summary>
public sealed class RunTests
{
    [Fact]
    public async Task Run_AsksForEachAncestorOnce_HoweverManyHangOnIt()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var source = SourceOf(server);

        var pages = await source.ReadAsync(CommentsClient.Resource, DetailsClient.Resource, SearchesClient.Resource).ReadAsync();

        Assert.All(server.Requests.GroupBy(static request => request.ToString() + request.Body), static requests => Assert.Single(requests));
        Assert.Equal(["/projects?offset=0&limit=2", "/projects?offset=2&limit=2"], server.Targets.Where(static target => target.StartsWith("/projects?", StringComparison.Ordinal)));
        Assert.Equal(
            [("comments", 4), ("details", 3), ("searches", 3)],
            pages.GroupBy(static page => page.Resource!.Name, static page => page.Count, static (name, counts) => (name, counts.Sum())).Order());
    }

    [Fact]
    public async Task Run_HandsOnParentsBeforeTheirChildren_ByType()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var source = SourceOf(server);
        var known = new HashSet<long>();
        var comments = 0;

        await foreach (var page in source.ReadAsync(TasksClient.Resource, CommentsClient.Resource))
        {
            switch (page)
            {
                case Page<WorkItem> tasks:
                    known.UnionWith(tasks.Items.Select(static task => task.Id));
                    break;
                case Page<Comment> below:
                    Assert.All(below.Items, comment => Assert.Contains(comment.Id / 10, known));
                    comments += below.Count;
                    break;
                default:
                    Assert.Fail($"{page.Resource} was not asked for.");
                    break;
            }
        }

        Assert.Equal(4, comments);
    }

    [Fact]
    public async Task Run_OverNothingNamed_ReadsAllThatIsSelected()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var source = SourceOf(server);

        var names = (await source.ReadAsync().ReadAsync()).Select(static page => page.Resource!.Name).Distinct().Order();

        Assert.Equal(["comments", "details", "owners", "projects", "searches", "tasks"], names);
        Assert.DoesNotContain("/drafts", server.Targets);
    }

    [Fact]
    public async Task Run_GivesRecordsWhatTheyKeepOfTheirParents()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        await using var source = SourceOf(server);

        var pages = await source.ReadAsync(CommentsClient.Resource).ReadAsync();

        Assert.Equal([10, 11, 12, 30], pages.SelectMany(static page => ((Page<Comment>)page).Items).Select(static comment => comment.ParentFields!.Id));
    }

    [Fact]
    public async Task Clients_FromAContainer_ShareTheParentsOfAContainer()
    {
        await using var server = await ApiServer.StartAsync(FamilyApi.Answer);
        var services = new ServiceCollection();
        services.AddFamilySource(options => options.BaseUrl = server.BaseUrl);
        await using var provider = services.BuildServiceProvider();

        Assert.Equal(4, (await provider.GetRequiredService<CommentsClient>().ReadAllAsync().ReadAsync()).Count);
        Assert.Equal(4, (await provider.GetRequiredService<FamilySource>().Comments.ReadAllAsync().ReadAsync()).Count);
    }

    private static FamilySource SourceOf(ApiServer server) => FamilySource.Create(new FamilyOptions { BaseUrl = server.BaseUrl });
}
