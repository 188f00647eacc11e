using DemoApi.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DemoApi;

/// <summary>
/// The API that the samples read when none is given: every path of their configs, thousands of deterministic records,
/// and the bad manners of real servers (see <see cref="FaultSchedule"/> and <see cref="DemoResource.PageCap"/>).
/// </summary>
public sealed class DemoServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly RecordEdits _edits;
    private readonly TimeProvider _clock;

    private DemoServer(WebApplication application, Uri baseUrl, Gate gate, RecordEdits edits, TimeProvider clock)
    {
        _application = application;
        _edits = edits;
        _clock = clock;
        BaseUrl = baseUrl;
        ApiKey = gate.ApiKey;
        ClientSecret = gate.ClientSecret;
    }

    /// <summary>Whom <c>POST /oauth/token</c> gives access tokens to.</summary>
    public static string ClientId => Gate.ClientId;

    /// <summary>Where the server listens: a free port of 127.0.0.1.</summary>
    public Uri BaseUrl { get; }

    /// <summary>The key that requests must give as <c>?api_key=</c>, if they bear no access token. Another one each time that a server starts.</summary>
    public string ApiKey { get; }

    /// <summary>What <see cref="ClientId"/> must give for an access token. Another one each time that a server starts.</summary>
    public string ClientSecret { get; }

    /// <summary>How many records the server holds of a resource.</summary>
    /// <param name="resource">The last segment of its path, e.g. <c>issues</c> for <c>/v1/issues</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such resource.</exception>
    public static int CountOf(string resource) => DemoCatalog.Find(resource)?.Count
        ?? throw new KeyNotFoundException($"The demo API has no resource '{resource}'.");

    /// <summary>Starts a server, which answers until it is disposed.</summary>
    /// <param name="clock">What slow answers wait by; the system's clock by default.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    public static async Task<DemoServer> StartAsync(
        TimeProvider? clock = null,
        CancellationToken cancellationToken = default)
    {
        var gate = new Gate();
        var edits = new RecordEdits();
        var endpoint = new ResourceEndpoint(gate, edits, clock ?? TimeProvider.System);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.MapGet("/v1/{resource}", endpoint.AnswerAsync);
        application.MapGet("/v1/{parent}/{id:long}/{resource}", endpoint.AnswerAsync);
        application.MapPost("/oauth/token", new TokenEndpoint(gate).AnswerAsync);

        await application.StartAsync(cancellationToken);
        return new DemoServer(application, AddressOf(application), gate, edits, clock ?? TimeProvider.System);
    }

    /// <summary>Changes a record: its <c>updated_at</c> is now.</summary>
    /// <param name="resource">The last segment of its path.</param>
    /// <param name="position">Its position among the resource's records, from 0.</param>
    /// <exception cref="KeyNotFoundException">There is no such resource.</exception>
    public void Touch(string resource, int position) => _edits.Touch(
        DemoCatalog.Find(resource) ?? throw new KeyNotFoundException($"The demo API has no resource '{resource}'."), position, _clock.GetUtcNow());

    /// <summary>Stops listening.</summary>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static Uri AddressOf(WebApplication application)
    {
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        return new Uri(addresses!.Addresses.Single());
    }
}
