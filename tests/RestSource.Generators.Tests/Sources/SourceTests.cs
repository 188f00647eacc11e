using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Generators.Tests.Clients;
using RestSource.TestKit.Http;

namespace RestSource.Generators.Tests.Sources;

/// <summary>What is emitted for a source, run.</summary>
public class SourceTests
{
    [Theory]
    [InlineData("ApiKey")]
    [InlineData("api_key")]
    [InlineData("APIKEY")]
    public async Task AddSource_TakesSecretsByEitherName(string key)
    {
        using var api = new OffsetApi(total: 3);
        var read = Project(Seeds.Analytics, """
            public static async Task<int> Run(IConfiguration configuration, Func<HttpMessageHandler> handler)
            {
                var services = new ServiceCollection();
                services.AddAnalyticsSource(configuration).ConfigurePrimaryHttpMessageHandler(handler);
                await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
                var count = 0;
                await foreach (var project in provider.GetRequiredService<ProjectsClient>().ReadAllAsync()) count++;
                await foreach (var project in provider.GetRequiredService<AnalyticsSource>().Projects.ReadAllAsync()) count++;
                return count;
            }
            """).Load<Func<IConfiguration, Func<HttpMessageHandler>, Task<int>>>("Run");

        Assert.Equal(6, await read(Configuration((key, "k-1")), () => api));
        Assert.All(api.Asked, static asked => Assert.Contains("api_key=k-1", asked, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AddSource_LeavesAnInterfaceThatIsRegisteredAlready()
    {
        var read = Project(Seeds.Analytics, """
            private sealed class Own : IProjectsApi
            {
                public Task<RestSource.Page<Project>> GetPageAsync(long offset, int limit, string? status = "open", long? per = 5, IReadOnlyList<string>? tags = null, CancellationToken cancellationToken = default) =>
                    Task.FromResult(new RestSource.Page<Project>(offset == 0 ? new[] { new Project { Id = 7 } } : Array.Empty<Project>()));
            }
            public static async Task<long> Run()
            {
                var services = new ServiceCollection();
                services.AddSingleton<IProjectsApi>(new Own());
                services.AddAnalyticsSource(options => options.ApiKey = "k");
                await using var provider = services.BuildServiceProvider();
                await foreach (var project in provider.GetRequiredService<ProjectsClient>().ReadAllAsync()) return project.Id;
                return -1;
            }
            """).Load<Func<Task<long>>>("Run");

        Assert.Equal(7, await read());
    }

    [Fact]
    public void Create_WithoutTheSecret_SaysWhichAndHowToGiveIt()
    {
        var create = Project(Seeds.Analytics, "public static void Run() => AnalyticsSource.Create(new AnalyticsOptions());").Load<Action>("Run");

        var error = Assert.Throws<OptionsValidationException>(create);

        Assert.Contains("api_key", error.Message, StringComparison.Ordinal);
        Assert.Contains("Analytics__ApiKey", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_ShownAsText_HoldNoSecret()
    {
        var show = Project(Seeds.Analytics, """public static string Run() => new AnalyticsOptions { ApiKey = "canary" }.ToString();""").Load<Func<string>>("Run");

        Assert.DoesNotContain("canary", show(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_FillsSettingsInWhereverTheyStand()
    {
        var resource = Seeds.Resource();
        var path = new TextModel(Seeds.List<TextPart>(new(TextPartKind.Literal, "v1/"), new(TextPartKind.Setting, "tenant"), new(TextPartKind.Literal, "/projects")));
        var header = new HeaderModel("X-Tenant", Seeds.Setting("tenant"));
        var source = Seeds.Of("analytics", resource with { Endpoint = resource.Endpoint with { Path = path, Headers = Seeds.List(header) } });
        var baseUrl = new TextModel(Seeds.List<TextPart>(new(TextPartKind.Literal, "https://"), new(TextPartKind.Setting, "tenant"), new(TextPartKind.Literal, ".example.com")));
        source = source with
        {
            Client = source.Client with { BaseUrl = baseUrl, Auth = new AuthModel.Bearer(Seeds.Secret("api_key")) },
            Settings = Seeds.List("tenant"),
        };
        using var api = new OffsetApi(total: 1);
        var read = Project(source, """
            public static async Task Run(Func<HttpMessageHandler> handler)
            {
                await using var source = AnalyticsSource.Create(new AnalyticsOptions { ApiKey = "k-1", Tenant = "acme", PrimaryHandler = handler });
                await foreach (var project in source.Projects.ReadAllAsync()) { }
            }
            """).Load<Func<Func<HttpMessageHandler>, Task>>("Run");

        await read(() => api);

        var request = Assert.Single(api.Requests);
        Assert.Equal("https://acme.example.com/v1/acme/projects?offset=0&limit=100", request.RequestUri!.AbsoluteUri);
        Assert.Equal("acme", Assert.Single(request.Headers.GetValues("X-Tenant")));
        Assert.Equal("Bearer k-1", request.Headers.Authorization!.ToString());
    }

    [Fact]
    public void BaseUrl_ThatIsOneSetting_CompilesWithoutAWarning()
    {
        var source = Seeds.Of("analytics", Seeds.Resource());

        var emitted = EmittedProject.Of(source with { Client = source.Client with { BaseUrl = Seeds.Setting("base_url") }, Settings = Seeds.List("base_url") });

        Assert.Empty(emitted.Problems());
    }

    [Fact]
    public async Task Dispose_EndsTheSource()
    {
        using var api = new OffsetApi(total: 1);
        var read = Project(Seeds.Analytics, """
            public static async Task Run(Func<HttpMessageHandler> handler)
            {
                var source = AnalyticsSource.Create(new AnalyticsOptions { ApiKey = "k", PrimaryHandler = handler });
                source.Dispose();
                await source.DisposeAsync();
                await foreach (var project in source.Projects.ReadAllAsync()) { }
            }
            """).Load<Func<Func<HttpMessageHandler>, Task>>("Run");

        await Assert.ThrowsAnyAsync<Exception>(() => read(() => api));
        Assert.Empty(api.Requests);
    }

    private static ConfigurationManager Configuration(params (string Key, string Value)[] values)
    {
        var configuration = new ConfigurationManager();
        foreach (var (key, value) in values)
        {
            configuration[key] = value;
        }

        return configuration;
    }

    private static EmittedProject Project(SourceModel model, string members)
    {
        var project = EmittedProject.Of(model);
        Assert.Empty(project.Problems());
        return project.WithCode($$"""
            #nullable enable
            using System; using System.Collections.Generic; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
            using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection; using Demo.Analytics;
            public static class Program
            {
                {{members}}
            }
            """);
    }
}
