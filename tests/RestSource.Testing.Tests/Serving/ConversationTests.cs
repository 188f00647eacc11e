using RestSource.Testing.Tests.Support;
using RestSource.Testing.Tests.Tracker;

namespace RestSource.Testing.Tests.Serving;

/// <summary>Several clients at once, clients that leave, and a server that goes while it is asked.</summary>
public sealed class ConversationTests
{
    private const string Guarded = """
        {
          "client": { "base_url": "https://api.example.com", "headers": { "X-Tenant-Token": "{secrets.tenant}" } },
          "resources": [{ "name": "teams", "primary_key": "id", "endpoint": { "path": "keys/{secrets.tenant}/teams", "params": { "pass": "{secrets.pass}" }, "paginator": "single_page" } }]
        }
        """;

    [Fact]
    public async Task TwoClientsAtOnce_ReadAllRecordsEach()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json", new MockSourceOptions { Records = 250 });
        await using var one = SourceAt(api);
        await using var other = SourceAt(api);

        var read = await Task.WhenAll(one.Projects.ReadAllAsync().ReadAsync(), other.Projects.ReadAllAsync().ReadAsync(), one.Projects.ReadAllAsync().ReadAsync());

        Assert.All(read, static projects => Assert.Equal(250, projects.Select(static project => project.Id).Distinct().Count()));
    }

    [Fact]
    public async Task ServerThatGoes_WhileItIsSilent_GoesAtOnce_AndTheClientLearnsOfIt()
    {
        var api = await MockSource.StartAsync("Configs/tracker.restsource.json", new MockSourceOptions { ChecksAuthentication = false });
        api.Fail(Fault.Silence(times: 1));
        using var http = new HttpClient();
        var asked = http.GetAsync(new Uri(api.BaseUrl, "projects?offset=0&limit=1"));

        await api.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

        _ = await Assert.ThrowsAsync<HttpRequestException>(() => asked);
        await api.DisposeAsync();
    }

    [Fact]
    public async Task PortThatIsTaken_IsSaid()
    {
        await using var api = await MockSource.StartAsync("Configs/tracker.restsource.json");

        var failure = await Assert.ThrowsAnyAsync<IOException>(() => MockSource.StartAsync("Configs/tracker.restsource.json", new MockSourceOptions { Port = api.BaseUrl.Port }));

        Assert.Contains(api.BaseUrl.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatStandsWhereTheConfigPutsASecret_IsShownNowhere()
    {
        await using var api = await MockSource.StartFromTextAsync(Guarded);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-Tenant-Token", "hush");

        using var answer = await http.GetAsync(new Uri(api.BaseUrl, $"keys/{api.Secret("tenant")}/teams?pass=hush"));

        var request = Assert.Single(api.Requests);
        Assert.DoesNotContain("hush", $"{request.Target} {request.Reason} {string.Join(' ', request.Headers.Values)}", StringComparison.Ordinal);
    }

    private static TrackerSource SourceAt(MockSource api) => TrackerSource.Create(new TrackerOptions { BaseUrl = api.BaseUrl, ApiKey = api.Secret("api_key") });
}
