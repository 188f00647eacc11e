namespace RestSource.Testing.Tests.Serving;

/// <summary>What a mock server says when it cannot start, or is asked for what it does not have.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Config_AsText_IsServedWithItsSamples()
    {
        await using var api = await MockSource.StartFromTextAsync(
            """{ "client": { "base_url": "https://api.example.com" }, "resources": [{ "name": "teams", "schema": { "sample": "samples/teams.json" } }] }""",
            new Dictionary<string, string> { ["samples/teams.json"] = """[{ "id": 4, "name": "Blue" }]""" });
        using var http = new HttpClient();

        Assert.Equal("""[{"id":4,"name":"Blue"}]""", await http.GetStringAsync(new Uri(api.BaseUrl, "teams")));
        Assert.Equal("teams: 1 record", api.Resource("teams").ToString());
    }

    [Fact]
    public async Task UnknownPath_IsToldWhichThereAre()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");
        using var http = new HttpClient();

        using var answer = await http.GetAsync(new Uri(api.BaseUrl, "issues"));

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Equal(
            """{"error":"'tracker' has no resource at /issues. It has: GET /projects, GET /projects/{projects.id}, GET /projects/{projects.id}/issues, GET /comments."}""",
            await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("POST", "projects", 405, "/projects is asked for by GET, not by POST.")]
    [InlineData("GET", "projects?limit=5&offset=x", 400, "The parameter 'offset' is no whole number from 0 on.")]
    [InlineData("GET", "projects?limit=0&offset=0", 400, "The parameter 'limit' is no whole number from 1 on.")]
    public async Task WrongRequest_IsToldWhatIsWrong(string method, string target, int status, string reason)
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json", new MockSourceOptions { ChecksAuthentication = false });
        using var http = new HttpClient();

        using var answer = await http.SendAsync(new HttpRequestMessage(new HttpMethod(method), new Uri(api.BaseUrl, target)));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(reason, Assert.Single(api.Requests).Reason);
    }

    [Fact]
    public async Task RequestForNoPage_GetsTheFirst_AsOfMostApis()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json", new MockSourceOptions { ChecksAuthentication = false });
        using var http = new HttpClient();

        var answer = await http.GetStringAsync(new Uri(api.BaseUrl, "projects"));

        Assert.Equal(await http.GetStringAsync(new Uri(api.BaseUrl, "projects?offset=0&limit=100")), answer);
    }

    [Theory]
    [InlineData("\"2031-05-01T00:00:00Z\"", "\"2031-05-01T00:01:00Z\"")]
    [InlineData("\"2031-05-01\"", "\"2031-05-02\"")]
    [InlineData("1900000000", "1900000001")]
    [InlineData("1.5", "2.5")]
    public async Task MadeRecords_LieBehindTheInitialValue_SoThatAFirstReadFindsThem(string initial, string first)
    {
        await using var api = await MockSource.StartFromTextAsync($$"""
            { "client": { "base_url": "https://api.example.com" },
              "resources": [ { "name": "issues", "endpoint": { "path": "issues", "params": { "since": "{incremental.start_value}" }, "incremental": { "cursor_path": "changed", "initial_value": {{initial}} } } } ] }
            """);

        Assert.Equal(first, api.Resource("issues").Records[0]!["changed"]!.ToJsonString());
    }

    [Fact]
    public async Task ConfigWithErrors_IsRefusedWithAllOfThem()
    {
        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => MockSource.StartFromTextAsync("""{ "client": {}, "resource": [] }"""));

        Assert.Contains("source.restsource.json(1,", failure.Message, StringComparison.Ordinal);
        Assert.Contains("base_url", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileThatIsNotThere_SaysHowItWouldBe()
    {
        var failure = await Assert.ThrowsAsync<FileNotFoundException>(() => MockSource.StartAsync("nowhere.restsource.json"));

        Assert.Contains("""<None Include="nowhere.restsource.json" CopyToOutputDirectory="PreserveNewest" />""", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownNames_AreToldWhichThereAre()
    {
        await using var api = await MockSource.StartAsync("Configs/guarded.restsource.json");

        Assert.Contains("It names: token, api_key, password, client_secret.", Assert.Throws<ArgumentException>(() => api.Secret("key")).Message, StringComparison.Ordinal);
        Assert.Contains("It asks for: token_url.", Assert.Throws<ArgumentException>(() => api.Setting("region")).Message, StringComparison.Ordinal);
    }
}
