using Consumer.Tracker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Registration;

/// <summary>A source in a host, configured as users do it.</summary>
public sealed class HostTests
{
    [Fact]
    public async Task AddSource_WithASection_ReadsThroughEveryRegisteredType()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 2).Answer);
        using var host = Host(("Tracker:BaseUrl", server.BaseUrl.ToString()), ("Tracker:ApiKey", "from-section"));
        await host.StartAsync();

        Assert.Equal(2, (await host.Services.GetRequiredService<TrackerSource>().Users.ReadAllAsync().ReadAsync()).Count);
        Assert.Equal(2, (await host.Services.GetRequiredService<UsersClient>().ReadAllAsync().ReadAsync()).Count);
        Assert.Equal(2, (await host.Services.GetRequiredService<IUsersApi>().GetPageAsync(offset: 0, limit: 9)).Items.Count);
        Assert.All(server.Targets, static target => Assert.EndsWith("api_key=from-section", target, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AddSource_WithTheNameOfTheConfigInAnEnvironmentVariable_TakesIt()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 1).Answer);
        var prefix = $"RESTSOURCE_TEST_{Guid.NewGuid():N}_";
        Environment.SetEnvironmentVariable(prefix + "TRACKER__API_KEY", "from-environment");
        try
        {
            var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
            builder.Configuration.AddEnvironmentVariables(prefix);
            builder.Configuration.AddInMemoryCollection([new("Tracker:BaseUrl", server.BaseUrl.ToString())]);
            builder.Services.AddTrackerSource(builder.Configuration.GetSection("Tracker"));
            using var host = builder.Build();
            await host.StartAsync();

            Assert.Single(await host.Services.GetRequiredService<UsersClient>().ReadAllAsync().ReadAsync());
        }
        finally
        {
            Environment.SetEnvironmentVariable(prefix + "TRACKER__API_KEY", null);
        }

        Assert.Equal(["/v1/users?offset=0&limit=3&api_key=from-environment"], server.Targets);
    }

    [Fact]
    public async Task AddSource_WithCode_TakesItsOptions()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 1).Answer);
        await using var provider = new ServiceCollection()
            .AddTrackerSource(options => (options.BaseUrl, options.ApiKey) = (server.BaseUrl, "from-code"))
            .AddHttpMessageHandler(static () => new Marking())
            .Services.BuildServiceProvider();

        Assert.Single(await provider.GetRequiredService<UsersClient>().ReadAllAsync().ReadAsync());

        var request = Assert.Single(server.Requests);
        Assert.Equal("/v1/users?offset=0&limit=3&api_key=from-code", request.Target);
        Assert.Equal("yes", request.Headers["X-Marked"]);
    }

    [Fact]
    public async Task AddSource_ForSeveralSources_KeepsThemApart()
    {
        await using var first = await ApiServer.StartAsync(new Rows(count: 1).Answer);
        await using var second = await ApiServer.StartAsync(Answers.OneRecord);
        var services = new ServiceCollection();
        services.AddTrackerSource(options => (options.BaseUrl, options.ApiKey) = (first.BaseUrl, "one"));
        services.AddBearerSource(options => (options.BaseUrl, options.Token) = (second.BaseUrl, "two"));
        await using var provider = services.BuildServiceProvider();

        Assert.Single(await provider.GetRequiredService<TrackerSource>().Users.ReadAllAsync().ReadAsync());
        Assert.Single(await provider.GetRequiredService<Consumer.Bearer.BearerSource>().Items.ReadAllAsync().ReadAsync());

        Assert.DoesNotContain("Authorization", Assert.Single(first.Requests).Headers.Keys);
        Assert.Equal("Bearer two", Assert.Single(second.Requests).Headers["Authorization"]);
    }

    private static IHost Host(params (string Key, string Value)[] settings)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)));
        builder.Services.AddTrackerSource(builder.Configuration.GetSection("Tracker"));
        return builder.Build();
    }

    private sealed class Marking : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marked", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
