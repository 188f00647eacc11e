using System.Text.Json;
using Consumer.Families;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Parents;

/// <summary><c>{resources.NAME.FIELD}</c>: what the server gets of one record of the parent.</summary>
public sealed class ParentValueTests
{
    private static readonly DateTimeOffset Since = new(2026, 1, 31, 23, 59, 58, TimeSpan.Zero);

    [Fact]
    public async Task Path_OfOneParent_HoldsItsValue()
    {
        var request = await SendAsync(static source => source.Issues.ReadAllAsync(projectId: 7, status: "late"));

        Assert.Equal("GET /projects/7/issues?status=late", request.ToString());
    }

    [Fact]
    public async Task Path_ThatEndsInAParent_IsOneRecord()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"items": [1, 2]}"""));
        await using var source = Source(server);

        Assert.Single(await source.Issue.ReadAllAsync(projectId: 7).ReadAsync());
    }

    [Fact]
    public async Task Path_FilledByResolve_HoldsTheValueWhereverItsNameStands()
    {
        var request = await SendAsync(static source => source.Legacy.ReadAllAsync(projectSlug: "a/b c"));

        Assert.Equal("GET /a%2Fb%20c/%7Bproject%7D/legacy/a%2Fb%20c", request.ToString());
    }

    [Fact]
    public async Task EveryPlace_HoldsItsValues()
    {
        var request = await SendAsync(static source => Everywhere(source, rank: 1.5, Json("""{ "a": [null] }"""), first: "f"));

        Assert.Equal(
            "POST /everywhere/s/t/%7Bconfig.team%7D/list?project=7&rank=1.5&by-s=1&text=p%3A7%2Ft&all=7&all=x&all=5&all=1.5&all=t&plain=y",
            request.ToString());
        Assert.Equal(["7", "p-7", "1.5", "{x}", "c"], "X-Project X-s X-Shared X-Braces X-Client".Split(' ').Select(name => request.Headers.GetValueOrDefault(name)));
        Assert.Equal(
            """{"id":7,"text":"from 7","list":[7,"{not}"],"rank":1.5,"budget":1.50,"open":true,"since":"2026-01-31T23:59:58Z","due":"2026-02-01","at":"12:30:00","meta":{"a":[null]},"deep":{"owner":9,"first":"f"},"k-s":"t"}""",
            request.Body);
    }

    [Fact]
    public async Task EveryPlace_LeavesOutWhatIsNull_AndKeepsItInJson()
    {
        var request = await SendAsync(static source => Everywhere(source, rank: default, meta: default, first: 3));

        Assert.Equal("POST /everywhere/s/t/%7Bconfig.team%7D/list?project=7&by-s=1&text=p%3A7%2Ft&all=7&all=x&all=5&all=t&plain=y", request.ToString());
        Assert.False(request.Headers.ContainsKey("X-Shared"));
        Assert.Contains("\"rank\":null,", request.Body, StringComparison.Ordinal);
        Assert.Contains("\"first\":3}", request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_HoldsItsValues()
    {
        var request = await SendAsync(static source => source.Form.ReadAllAsync(projectId: 7, projectRank: default, projectSlug: "a b"));

        Assert.Equal("project=7&text=p7&a+b=n", request.Body);
    }

    [Fact]
    public async Task Raw_IsTheValue()
    {
        var request = await SendAsync(static source => source.Raw.ReadAllAsync(projectId: 7));

        Assert.Equal(("7", null), (request.Body, request.Headers.GetValueOrDefault("Content-Type")));
    }

    [Fact]
    public async Task Path_OfTypedValues_HoldsTheirTexts()
    {
        var request = await SendAsync(static source => source.Typed.ReadAllAsync(1.50m, projectOpen: true, Since, new DateOnly(2026, 2, 1), new TimeOnly(12, 30), 2.5));

        Assert.Equal("GET /typed/1.50/true/2026-01-31T23%3A59%3A58Z/2026-02-01/12%3A30%3A00/2.5/x", request.ToString());
    }

    [Fact]
    public async Task Parameters_OfParentAndParams_DoNotClash()
    {
        var request = await SendAsync(static source => source.Clashing.ReadAllAsync(projectId: 7, projectId2: 6, limitValue: 2));

        Assert.Equal("GET /clashing/7/x?project_id=6&limit=2", request.ToString());
    }

    [Fact]
    public async Task Parent_OfUnknownShape_IsAnyValue()
    {
        var request = await SendAsync(static source => source.Comments.ReadAllAsync(issueOptions: Json("[1]"), issueId: "x"));

        Assert.Equal("GET /issues/x/comments?sort=%5B1%5D", request.ToString());
    }

    private static IAsyncEnumerable<Everywhere> Everywhere(FamiliesSource source, RequestValue rank, RequestValue meta, RequestValue first) => source.Everywhere.ReadAllAsync(
        projectId: 7,
        projectSlug: "s",
        projectRank: rank,
        projectBudget: 1.50m,
        projectOpen: true,
        projectSince: Since,
        projectDue: new DateOnly(2026, 2, 1),
        projectAt: new TimeOnly(12, 30),
        projectMeta: meta,
        projectOwnerId: 9,
        projectTags0Name: first);

    private static async Task<RecordedRequest> SendAsync<T>(Func<FamiliesSource, IAsyncEnumerable<T>> read)
    {
        await using var server = await ApiServer.StartAsync(Answers.OneRecord);
        await using var source = Source(server);
        Assert.Single(await read(source).ReadAsync());
        return Assert.Single(server.Requests);
    }

    private static FamiliesSource Source(ApiServer server) => FamiliesSource.Create(new FamiliesOptions { BaseUrl = server.BaseUrl, Team = "t" });

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
