using System.Text.Json.Nodes;
using RestSource.Testing.Tests.Guarded;
using RestSource.Testing.Tests.Paging;
using RestSource.Testing.Tests.Support;
using RestSource.Testing.Tests.Tracker;

namespace RestSource.Testing.Tests.Recordings;

/// <summary>What was recorded from a server is read again without it, by the same program, and tells nothing that was secret or personal.</summary>
public sealed class RecordingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-");

    private string Cassette => Path.Combine(_folder.FullName, "cassettes", "tracker.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Family_IsReadAgain_WithStandInsThatReferToEachOther()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");
        api.Resource("projects").Records = [new JsonObject { ["id"] = 4711, ["name"] = "Secret Project" }, new JsonObject { ["id"] = 815, ["name"] = "Other Project" }];
        await using (var recording = new Recording(Cassette))
        {
            await using var source = TrackerSource.Create(OptionsOf(api, () => recording.CreateHandler()));
            _ = await source.Comments.ReadAllAsync().ReadAsync();
        }

        await using var replayed = TrackerSource.Create(OptionsOf(api, () => new ReplayHandler(Cassette)));
        var comments = await replayed.Comments.ReadAllAsync().ReadAsync();
        var issues = await replayed.Issues.ReadAllAsync().ReadAsync();

        Assert.Equal(api.Resource("comments").Records.Count, comments.Count);
        Assert.Equal(issues.Select(static issue => issue.Id).Order(), comments.Select(static comment => comment.IssueId!.Value).Distinct().Order());
        Assert.All(issues, static issue => Assert.Equal(issue.ParentFields!.Id, issue.ProjectId));
        var text = await File.ReadAllTextAsync(Cassette);
        Assert.All(["4711", "Secret", api.Secret("api_key")], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cursor_query")]
    [InlineData("cursor_body")]
    [InlineData("header_cursor")]
    [InlineData("json_link")]
    [InlineData("header_link")]
    [InlineData("page_total")]
    public async Task Pages_AreReadAgain(string resource)
    {
        await using var api = await MockSource.StartAsync("Configs/paging.restsource.json", new MockSourceOptions { Records = 10, PageSize = 4 });
        var recorded = 0;
        await using (var recording = new Recording(Cassette, new RecordingOptions { Seed = "a seed" }))
        {
            await using var source = PagingSource.Create(new PagingOptions { BaseUrl = api.BaseUrl, PrimaryHandler = () => recording.CreateHandler() });
            recorded = (await ReadAsync(source, resource)).Distinct().Count();
        }

        await using var replayed = PagingSource.Create(new PagingOptions { BaseUrl = api.BaseUrl, PrimaryHandler = () => new ReplayHandler(Cassette) });

        Assert.Equal((10, 10), (recorded, (await ReadAsync(replayed, resource)).Distinct().Count()));
    }

    [Fact]
    public async Task Credentials_AreMasked_AndAnyFitInReplay()
    {
        await using var api = await MockSource.StartAsync("Configs/guarded.restsource.json");
        await using (var recording = new Recording(Cassette))
        {
            await using var source = GuardedSource.Create(GuardedOptionsOf(api, null, () => recording.CreateHandler()));
            _ = await ReadAllAsync(source);
        }

        var text = await File.ReadAllTextAsync(Cassette);
        await using var replayed = GuardedSource.Create(GuardedOptionsOf(api, "another-secret", () => new ReplayHandler(Cassette)));

        Assert.Equal(18, (await ReadAllAsync(replayed)).Count);
        Assert.DoesNotContain("mock-", text, StringComparison.Ordinal);
        Assert.Contains("/in_query?key=***", text, StringComparison.Ordinal);
        Assert.Contains("""["client_secret","***"]""", text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_OfOneRequest_ComeInTheirOrder_AndTheLastOneAgain()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");
        api.Fail(Fault.ServerErrors(times: 2));
        await using (var recording = new Recording(Cassette, new RecordingOptions { Anonymizes = false }))
        {
            await using var source = TrackerSource.Create(OptionsOf(api, () => recording.CreateHandler()));
            _ = await source.Projects.ReadAllAsync().ReadAsync();
        }

        using var http = new HttpClient(new ReplayHandler(Cassette)) { BaseAddress = api.BaseUrl };
        var statuses = new List<int>();
        for (var time = 0; time < 4; time++)
        {
            using var answer = await http.GetAsync(new Uri("projects?offset=0&limit=100", UriKind.Relative));
            statuses.Add((int)answer.StatusCode);
        }

        Assert.Equal([503, 503, 200, 200], statuses);
    }

    [Fact]
    public async Task RequestThatIsNotRecorded_FailsWithTheNearest()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");
        await using (var recording = new Recording(Cassette))
        {
            await using var source = TrackerSource.Create(OptionsOf(api, () => recording.CreateHandler()));
            _ = await source.Projects.ReadAllAsync().ReadAsync();
        }

        using var http = new HttpClient(new ReplayHandler(Cassette)) { BaseAddress = api.BaseUrl };

        var failure = await Assert.ThrowsAsync<UnrecordedRequestException>(() => http.GetAsync(new Uri("projects?offset=100&limit=100&token=abc", UriKind.Relative)));

        Assert.Equal(
            $"The cassette '{Cassette}' has no GET {api.BaseUrl}projects?offset=100&limit=100&token=***. The nearest that it has is GET {api.BaseUrl}projects?offset=0&limit=100. If the program is right to ask so, record the cassette anew.",
            failure.Message);
    }

    [Fact]
    public async Task RequestThatIsNotRecorded_IsToldToTheProgram()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");
        await using (var recording = new Recording(Cassette))
        {
            await using var source = TrackerSource.Create(OptionsOf(api, () => recording.CreateHandler()));
            _ = await source.Projects.ReadAllAsync().ReadAsync();
        }

        await using var replayed = TrackerSource.Create(OptionsOf(api, () => new ReplayHandler(Cassette)));

        _ = await Assert.ThrowsAsync<UnrecordedRequestException>(() => replayed.Issues.ReadAllAsync(projectId: 7).ReadAsync());
    }

    [Theory]
    [InlineData("""{ "version": 2 }""", "no cassette of version 1")]
    [InlineData("not JSON", "is no cassette")]
    [InlineData("""{ "version": 1, "exchanges": [{}] }""", "lacks its 'request'")]
    public async Task FileThatIsNoCassette_IsRefused(string text, string reason)
    {
        var path = Path.Combine(_folder.FullName, "broken.json");
        await File.WriteAllTextAsync(path, text);

        Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => new ReplayHandler(path)).Message, StringComparison.Ordinal);
    }

    private static TrackerOptions OptionsOf(MockSource api, Func<HttpMessageHandler> handler) => new() { BaseUrl = api.BaseUrl, ApiKey = api.Secret("api_key"), PrimaryHandler = handler };

    private static GuardedOptions GuardedOptionsOf(MockSource api, string? secret, Func<HttpMessageHandler> handler) => new()
    {
        BaseUrl = api.BaseUrl,
        TokenUrl = api.Setting("token_url"),
        Token = secret ?? api.Secret("token"),
        ApiKey = secret ?? api.Secret("api_key"),
        Password = secret ?? api.Secret("password"),
        ClientSecret = secret ?? api.Secret("client_secret"),
        PrimaryHandler = handler,
    };

    private static async Task<IReadOnlyList<long?>> ReadAllAsync(GuardedSource source) =>
    [
        .. await source.Bearer.ReadAllAsync().ReadAsync(static record => record.Id),
        .. await source.InHeader.ReadAllAsync().ReadAsync(static record => record.Id),
        .. await source.InQuery.ReadAllAsync().ReadAsync(static record => record.Id),
        .. await source.InCookie.ReadAllAsync().ReadAsync(static record => record.Id),
        .. await source.Basic.ReadAllAsync().ReadAsync(static record => record.Id),
        .. await source.Bought.ReadAllAsync().ReadAsync(static record => record.Id),
    ];

    private static Task<IReadOnlyList<long>> ReadAsync(PagingSource source, string resource) => resource switch
    {
        "cursor_query" => source.CursorQuery.ReadAllAsync().ReadAsync(static record => record.Id),
        "cursor_body" => source.CursorBody.ReadAllAsync().ReadAsync(static record => record.Id),
        "header_cursor" => source.HeaderCursor.ReadAllAsync().ReadAsync(static record => record.Id),
        "json_link" => source.JsonLink.ReadAllAsync().ReadAsync(static record => record.Id),
        "header_link" => source.HeaderLink.ReadAllAsync().ReadAsync(static record => record.Id),
        _ => source.PageTotal.ReadAllAsync().ReadAsync(static record => record.Id),
    };
}
