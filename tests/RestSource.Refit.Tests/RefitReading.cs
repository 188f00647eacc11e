using Demo.Analytics;
using Microsoft.Extensions.DependencyInjection;
using RestSource.TestKit.Http;

namespace RestSource.Refit.Tests;

/// <summary>An API of 250 projects behind a handler that adds the key, and what reading it through an interface of Refit's must show.</summary>
internal sealed class RefitReading : IDisposable
{
    private static readonly Uri BaseUrl = new("https://api.example.com");

    private readonly OffsetApi _api = new(total: 250);

    /// <summary>A client as users of Refit make one.</summary>
    public HttpClient CreateClient() => new(new ApiKeyHandler { InnerHandler = _api }) { BaseAddress = BaseUrl };

    /// <summary>The interface from a container, with the handlers that users of Refit add.</summary>
    public IProjectsApi Resolve(IServiceCollection services, IHttpClientBuilder builder)
    {
        builder
            .ConfigureHttpClient(static client => client.BaseAddress = BaseUrl)
            .ConfigurePrimaryHttpMessageHandler(() => _api)
            .AddHttpMessageHandler(static () => new ApiKeyHandler());
        return services.BuildServiceProvider().GetRequiredService<IProjectsApi>();
    }

    /// <summary>Reads all projects through the interface, and looks at what came and what was asked.</summary>
    public async Task ReadsEveryRecordAsync(IProjectsApi api)
    {
        var ids = new List<long>();
        await foreach (var project in new ProjectsClient(api).ReadAllAsync())
        {
            ids.Add(project.Id);
        }

        Assert.Equal(Enumerable.Range(0, 250).Select(static id => (long)id), ids);
        Assert.Equal(
            [
                "/v1/projects?offset=0&limit=100&status=open&tags=a&tags=b",
                "/v1/projects?offset=100&limit=100&status=open&tags=a&tags=b",
                "/v1/projects?offset=200&limit=100&status=open&tags=a&tags=b",
            ],
            _api.Asked);
        Assert.All(_api.Requests, static request => Assert.Equal("key", Assert.Single(request.Headers.GetValues("X-Api-Key"))));
    }

    /// <inheritdoc />
    public void Dispose() => _api.Dispose();

    private sealed class ApiKeyHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Api-Key", "key");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
