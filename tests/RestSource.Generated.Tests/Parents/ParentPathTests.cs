using Consumer.Families;
using Consumer.Family;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Parents;

/// <summary>Parent records whose values would lead a path elsewhere: no request for them goes out.</summary>
public sealed class ParentPathTests
{
    private readonly LastLedger _ledger = new();

    [Theory]
    [InlineData("", "is empty", "on_missing_parent")]
    [InlineData(".", "is \".\"", "processing_steps")]
    [InlineData("..", "is \"..\"", "processing_steps")]
    public async Task Value_ThatIsNoSegment_EndsTheRead_AndNamesTheRecord(string slug, string cause, string advice)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json($$"""[{{Project(slug)}}]"""));
        await using var source = FamiliesSource.Create(new FamiliesOptions { BaseUrl = server.BaseUrl, Team = "t" });

        var exception = await Assert.ThrowsAsync<ParentFieldException>(() => source.Legacy.ReadAllAsync().ReadAsync());

        Assert.Equal(("legacy", "slug", "projects (record 1 of page \"start\")"), (exception.Resource, exception.Field, exception.Parent));
        Assert.Contains($"the field \"slug\" {cause}", exception.Message, StringComparison.Ordinal);
        Assert.Contains(advice, exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.ContinuationToken);
        Assert.Equal(["/projects"], server.Targets);
    }

    [Fact]
    public async Task Value_ThatIsNoSegment_IsSentElsewhere()
    {
        await using var server = await ApiServer.StartAsync(static request =>
            request.Target == "/projects" ? Answer.Json($$"""[{{Project("..")}}]""") : Answers.OneRecord);
        await using var source = FamiliesSource.Create(new FamiliesOptions { BaseUrl = server.BaseUrl, Team = "t" });

        await source.Form.ReadAllAsync().ReadAsync();

        Assert.Equal("project=1&rank=3&text=p1&..=n", server.Requests[1].Body);
    }

    [Fact]
    public async Task EmptyValue_IsSkipped_AsIfItWereMissing()
    {
        await using var server = await ApiServer.StartAsync(static request => Owned(request, "", "ann"));
        await using var source = FamilySource.Create(new FamilyOptions { BaseUrl = server.BaseUrl });

        Assert.Single(await source.Owners.ReadAllAsync(new ReadOptions { Progress = _ledger }).ReadAsync());

        Assert.Equal("/people/ann", Assert.Single(server.Targets, static target => target.StartsWith("/people", StringComparison.Ordinal)));
        Assert.Equal((1, 1), (_ledger.Ledger.Parents, _ledger.Ledger.SkippedParents));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../1")]
    [InlineData("a/%2e%2E/b")]
    public async Task ValueThatClimbs_IsNotSkipped(string owner)
    {
        await using var server = await ApiServer.StartAsync(request => Owned(request, owner));
        await using var source = FamilySource.Create(new FamilyOptions { BaseUrl = server.BaseUrl });

        var exception = await Assert.ThrowsAsync<ParentFieldException>(() => source.Owners.ReadAllAsync().ReadAsync());

        Assert.Equal(("owner.id", "projects 1"), (exception.Field, exception.Parent));
        Assert.DoesNotContain(server.Targets, static target => !target.StartsWith("/projects?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Value_ThatACallerGives_IsHisMistake(string slug)
    {
        await using var server = await ApiServer.StartAsync(Answers.OneRecord);
        await using var source = FamiliesSource.Create(new FamiliesOptions { BaseUrl = server.BaseUrl, Team = "t" });

        var exception = await Assert.ThrowsAsync<RequestValueException>(() => source.Legacy.ReadAllAsync(projectSlug: slug).ReadAsync());

        Assert.Contains("{resources.projects.slug}", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Targets);
    }

    private static string Project(string slug) => $$"""
        {"id": 1, "slug": "{{slug}}", "rank": 3, "owner": {"id": 2}, "budget": 1, "open": true, "since": "2026-01-31T00:00:00Z", "due": "2026-01-31", "at": "12:00:00"}
        """;

    private static Answer Owned(RecordedRequest request, params string[] owners) => request.Target.StartsWith("/projects", StringComparison.Ordinal)
        ? Answer.Json($$"""{"data": [{{string.Join(',', owners.Select(static (owner, index) => $$$"""{"id": {{{index + 1}}}, "owner": {"id": "{{{owner}}}"}}"""))}}], "total": {{owners.Length}}}""")
        : Answers.OneRecord;
}
