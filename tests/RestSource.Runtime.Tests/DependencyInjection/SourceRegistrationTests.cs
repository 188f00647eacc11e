using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RestSource.Authentication;
using RestSource.DependencyInjection;
using RestSource.Http;
using RestSource.TestKit.Server;
using RestSource.Tests.Diagnostics;
using RestSource.Tests.Http;

namespace RestSource.Tests.DependencyInjection;

public class SourceRegistrationTests
{
    [Fact]
    public async Task AConnectionFromTheContainer_AuthenticatesAndRetries_AndLogsNoKey()
    {
        var logs = new LogRecorder();
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Json("""{"data": [{"id": 1}]}"""));
        await using var provider = Services(new() { ["Shop:BaseUrl"] = server.BaseUrl.AbsoluteUri, ["Shop:ApiKey"] = Shop.Key, ["Shop:Tenant"] = "acme" })
            .AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(logs))
            .BuildServiceProvider(validateScopes: true);
        var connection = provider.GetRequiredKeyedService<SourceConnection>("shop");

        var page = await connection.SendAsync<Order>(new PageRequest(new ResourceEndpoint(Shop.Resource, HttpMethod.Get, "/orders", Shop.Selectors, Shop.Policy())), CancellationToken.None);

        Assert.Single(page.Items);
        Assert.Equal(Enumerable.Repeat("/orders?key=canary%2F%2B%26%3D%2242", 2), server.Targets);
        Assert.Same(connection, provider.GetRequiredKeyedService<SourceConnection>("shop"));
        Assert.Contains(logs.Lines, static line => line.StartsWith("Warning 4", StringComparison.Ordinal));
        Assert.All(logs.Lines, static line => Assert.DoesNotContain("canary", line, StringComparison.Ordinal));
    }

    [Fact]
    public void StartValidation_NamesEverySettingThatIsMissing_AndHowToGiveIt()
    {
        using var provider = Services(new() { ["Shop:BaseUrl"] = "not a url" }).BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(
            [
                "Source \"shop\": the secret \"api_key\" is missing. Give it with `dotnet user-secrets set \"Shop:ApiKey\" \"<value>\"`, with the environment variable Shop__ApiKey, or in code as ApiKey of the options.",
                "Source \"shop\": the setting \"tenant\" is missing. Give it as \"Shop:Tenant\" in the configuration, with the environment variable Shop__Tenant, or in code as Tenant of the options.",
                "Source \"shop\": \"Shop:BaseUrl\" is not an absolute http or https URL. Write it as https://host/path, without user, query or fragment, or leave it out to use the config's base_url.",
            ],
            exception.Failures);
    }

    [Fact]
    public async Task AHandlerThatAUserAdds_SeesEveryAttempt()
    {
        var seen = new List<Uri?>();
        var services = new ServiceCollection();
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Json("""{"data": []}"""));
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("BaseUrl", server.BaseUrl.AbsoluteUri), new("ApiKey", "k"), new("Tenant", "t")])
            .Build();
        Register(services, configuration).AddHttpMessageHandler(() => new Spy(seen));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<SourceConnection>("shop").SendAsync<Order>(
            new PageRequest(new ResourceEndpoint(Shop.Resource, HttpMethod.Get, "/orders", Shop.Selectors, Shop.Policy())),
            CancellationToken.None);

        Assert.Equal(["/orders?key=k", "/orders?key=k"], seen.Select(static uri => uri?.PathAndQuery));
    }

    private static ServiceCollection Services(Dictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        Register(services, configuration.GetSection("Shop"));
        return services;
    }

    private static IHttpClientBuilder Register(IServiceCollection services, IConfiguration configuration) => SourceRegistration.Add<ShopOptions>(
        services,
        source: "shop",
        configure: options =>
        {
            options.Bind(configuration);
            options.TimeProvider = new TestKit.Time.ManualTimeProvider(skipUpTo: TimeSpan.FromHours(1));
        },
        define: static options => new SourceDefinition
        {
            Name = "shop",
            BaseUrl = options.BaseUrl,
            Authenticator = new ApiKeyAuthenticator(options.ApiKey!, "key", ApiKeyLocation.Query),
            Secrets = [options.ApiKey],
        });

    private sealed class Spy(List<Uri?> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(request.RequestUri);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
