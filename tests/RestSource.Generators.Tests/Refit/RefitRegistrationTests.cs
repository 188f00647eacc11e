using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Generators.Refit;
using RestSource.Generators.Tests.Clients;
using RestSource.TestKit;
using RestSource.TestKit.Http;

namespace RestSource.Generators.Tests.Refit;

/// <summary>Consumers of each Refit get our implementation from it, unmodified.</summary>
public class RefitRegistrationTests
{
    private const string Api = "global::Demo.Analytics.IProjectsApi";

    [Theory]
    [MemberData(nameof(RefitSurface.Versions), MemberType = typeof(RefitSurface))]
    public void EmittedFiles_CompileWithoutAWarning(int version) => Assert.Empty(Project(version).Problems());

    [Theory]
    [MemberData(nameof(RefitSurface.Versions), MemberType = typeof(RefitSurface))]
    public async Task RestServiceFor_GivesTheEmittedImplementation(int version) =>
        await ReadsEveryRecord(Project(version), $"client => global::Refit.RestService.For<{Api}>(client)");

    [Theory]
    [InlineData(12)]
    [InlineData(14)]
    public async Task ForGenerated_GivesTheEmittedImplementation(int version) =>
        await ReadsEveryRecord(Project(version), $"client => global::Refit.RestService.ForGenerated<{Api}>(client)");

    [Theory]
    [InlineData(12)]
    [InlineData(14)]
    public async Task AddRefitGeneratedClient_GivesTheEmittedImplementation(int version) =>
        await ReadsEveryRecord(Project(version), FromContainer($"services.AddRefitGeneratedClient<{Api}>()"));

    [Fact]
    public async Task AddRefitClient_On12_GivesTheEmittedImplementation() =>
        await ReadsEveryRecord(Project(12), FromContainer($"services.AddRefitClient<{Api}>()"));

    [Theory]
    [InlineData(14)]
    [InlineData(15)]
    public async Task AddRefitClient_WithOurRequestBuilders_GivesTheEmittedImplementation(int version) =>
        await ReadsEveryRecord(Project(version), FromContainer($"services.AddRefitClient<{Api}>()", "services.AddAnalyticsRefitRequestBuilders();"));

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void RequestBuilder_WarnsTrimmedPrograms_WhereItsInterfaceDoes(int version, bool warns)
    {
        var text = Project(version).Files["Analytics.g.cs"];

        Assert.Equal(warns, text.Contains("RequiresUnreferencedCode(", StringComparison.Ordinal));
        Assert.Equal(warns, text.Contains("RequiresDynamicCode(", StringComparison.Ordinal));
    }

    [Fact]
    public void Path_ThatRefitWouldReject_IsWrittenAsRefitTakesIt()
    {
        var path = new TextModel(Seeds.List<TextPart>(new(TextPartKind.Literal, "v1/"), new(TextPartKind.Setting, "tenant")));
        var resource = Seeds.Projects;
        var model = Seeds.Of("analytics", resource with { Endpoint = resource.Endpoint with { Path = path } }) with { Settings = Seeds.List("tenant") };

        var text = EmittedProject.Of(model, RefitSupport.Of([RefitSurface.Of(7).Assembly])).Files["Analytics.Projects.g.cs"];

        Assert.Contains("[global::Refit.Get(\"/v1/%7Bconfig.tenant%7D\")]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_ThatAreKnownAtCompileTime_BecomeAttributes()
    {
        HeaderModel[] headers = [new("Accept", TextModel.Of("text/json")), new("X-Gone", value: null), new("X-Key", Seeds.Secret("api_key"))];
        var resource = Seeds.Projects;
        var model = Seeds.Of("analytics", resource with { Endpoint = resource.Endpoint with { Headers = headers.ToEquatableArray() } });

        var project = EmittedProject.Of(model, RefitSupport.Of([RefitSurface.Of(11).Assembly])).WithLibrary(RefitSurface.Of(11));

        Assert.Contains("[global::Refit.Headers(\"Accept: text/json\", \"X-Gone\")]", project.Files["Analytics.Projects.g.cs"], StringComparison.Ordinal);
        Assert.Empty(project.Problems());
    }

    private static EmittedProject Project(int version)
    {
        var refit = RefitSurface.Of(version);
        return EmittedProject.Of(Seeds.Analytics, RefitSupport.Of([refit.Assembly])).WithLibrary(refit);
    }

    private static string FromContainer(string registration, string afterwards = "") => $$"""
        client =>
        {
            var services = new ServiceCollection();
            {{registration}}
                .ConfigureHttpClient(own => own.BaseAddress = client.BaseAddress)
                .ConfigurePrimaryHttpMessageHandler(() => new Forward(client));
            {{afterwards}}
            return services.BuildServiceProvider().GetRequiredService<{{Api}}>();
        }
        """;

    private static async Task ReadsEveryRecord(EmittedProject project, string getApi)
    {
        using var api = new OffsetApi(total: 250);
        using var client = new HttpClient(api) { BaseAddress = new Uri("https://api.example.com/base/") };
        var read = project.WithCode($$"""
            using System; using System.Collections.Generic; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
            using Microsoft.Extensions.DependencyInjection; using Refit;
            public static class Program
            {
                private static readonly Func<HttpClient, {{Api}}> GetApi = {{getApi}};
                public static async Task<List<long>> Read(HttpClient client)
                {
                    var ids = new List<long>();
                    await foreach (var project in new Demo.Analytics.ProjectsClient(GetApi(client)).ReadAllAsync()) ids.Add(project.Id);
                    return ids;
                }
            }
            public sealed class Forward : HttpMessageHandler
            {
                private readonly HttpClient _client;
                public Forward(HttpClient client) => _client = client;
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                    _client.GetAsync(request.RequestUri, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            }
            """).Load<Func<HttpClient, Task<List<long>>>>("Read");

        var ids = await read(client);

        Assert.Equal(Enumerable.Range(0, 250).Select(static id => (long)id), ids);
        Assert.Equal("/base/v1/projects?offset=0&limit=100&status=open&per=5&tags=a&tags=b", api.Asked[0]);
        Assert.Equal(3, api.Asked.Count);
    }
}
