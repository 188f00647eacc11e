using System.Text.Json.Nodes;
using RestSource.Testing.Tests.Support;
using RestSource.Testing.Tests.Tracker;

namespace RestSource.Testing.Tests.Serving;

/// <summary>Parents, children and ranges: the client reads below each record of the parent what is that record's, and nothing else.</summary>
public sealed class FamilyTests
{
    [Fact]
    public async Task Children_AreThoseOfTheirParent_WithKeysOfTheirOwn()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");
        await using var source = SourceAt(api);

        var issues = await source.Issues.ReadAllAsync().ReadAsync();

        Assert.Equal([(1, 1), (1, 1), (2, 2), (2, 2)], issues.Select(static issue => ((int)issue.ProjectId, (int)issue.ParentFields!.Id)));
        Assert.Equal(4, issues.Select(static issue => issue.Id).Distinct().Count());
        Assert.Equal([10, 11], issues.Take(2).Select(static issue => (int)issue.Id).Order());
    }

    [Fact]
    public async Task Grandchildren_AreReadThroughParams()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");
        await using var source = SourceAt(api);

        var comments = await source.Comments.ReadAllAsync().ReadAsync();

        Assert.Equal(api.Resource("issues").Records.Count * 3, comments.Count);
        Assert.Equal(api.Resource("issues").Records.Select(static issue => (long)issue!["id"]!).Order(), comments.Select(static comment => comment.IssueId!.Value).Distinct().Order());
        Assert.Equal(comments.Count, comments.Select(static comment => comment.Id).Distinct().Count());
    }

    [Fact]
    public async Task Entity_IsOneRecordForEachParent()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json", new MockSourceOptions { Records = 5 });
        await using var source = SourceAt(api);

        var projects = await source.Project.ReadAllAsync().ReadAsync();

        Assert.Equal(5, projects.Count);
    }

    [Fact]
    public async Task UnknownParent_IsNotThere()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");
        await using var source = SourceAt(api);

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => source.Issues.ReadAllAsync(projectId: 99).ReadAsync());

        Assert.Equal(404, (int?)failure.StatusCode);
        Assert.Equal("'issues' is read below records of 'projects', and none has projects.id = 99.", Assert.Single(api.Requests).Reason);
    }

    [Fact]
    public async Task Range_IsWhatTheRequestAsksFor_InTheOrderOfTheConfig()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");
        await using var source = SourceAt(api);

        var all = await source.Issues.ReadAllAsync(projectId: 1).ReadAsync();
        var late = await source.Issues.ReadAllAsync(projectId: 1, since: new DateTimeOffset(2024, 2, 15, 0, 0, 0, TimeSpan.Zero)).ReadAsync();

        Assert.Equal([11L, 10L], all.Select(static issue => issue.Id));
        Assert.Equal([10L], late.Select(static issue => issue.Id));
    }

    [Fact]
    public async Task Records_ThatAreGiven_GoToTheParentThatTheyName()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");
        api.Resource("projects").Records = [new JsonObject { ["id"] = 7, ["name"] = "Soyuz" }, new JsonObject { ["id"] = 8, ["name"] = "Mir" }];
        api.Resource("issues").Records = [Issue(1, project: 8), Issue(2, project: 7), Issue(3, project: 8)];
        await using var source = SourceAt(api);

        var issues = await source.Issues.ReadAllAsync().ReadAsync();

        Assert.Equal([(2L, 7L), (1L, 8L), (3L, 8L)], issues.Select(static issue => (issue.Id, issue.ProjectId)));
    }

    [Fact]
    public async Task Generated_AreAsManyAsAsked_VariedAndUnique()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");
        api.Resource("projects").Generate(1000);
        await using var source = SourceAt(api);

        var projects = await source.Projects.ReadAllAsync().ReadAsync();

        Assert.Equal(1000, projects.Select(static project => project.Id).Distinct().Count());
        Assert.Equal(["Apollo", "Gemini"], projects.Select(static project => project.Name).Distinct().Order());
        Assert.Contains(projects, static project => project.Budget is null);
        Assert.Equal(10, api.Requests.Count);
    }

    [Fact]
    public async Task Generated_FollowFromTheSeed()
    {
        var names = new List<string>();
        foreach (var seed in new[] { 0, 0, 1 })
        {
            await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json", new MockSourceOptions { Records = 40, Seed = seed });
            names.Add(string.Concat(api.Resource("projects").Records.Select(static project => ((string)project!["name"]!)[0])));
        }

        Assert.Equal("AGGGAAAAAGGG", names[0][..12]);
        Assert.Equal(names[0], names[1]);
        Assert.NotEqual(names[0], names[2]);
    }

    [Fact]
    public async Task Resources_SayHowManyTheyHave_HoweverManyThatWouldBe()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json", new MockSourceOptions { Records = 1_000_000 });

        Assert.Equal(
            ["projects: 1000000 records", "project: 1 record below each of projects", "issues: 1000000 records below each of projects", "comments: 1000000 records below each of issues"],
            api.Resources.Select(static resource => resource.ToString()));
    }

    internal static TrackerSource SourceAt(MockSource api) => TrackerSource.Create(new TrackerOptions { BaseUrl = api.BaseUrl, ApiKey = api.Secret("api_key") });

    private static JsonObject Issue(int id, int project) => new() { ["id"] = id, ["project_id"] = project, ["title"] = "A title", ["updated_at"] = "2024-03-01T10:00:00Z" };
}
