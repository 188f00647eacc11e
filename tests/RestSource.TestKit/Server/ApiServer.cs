using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RestSource.TestKit.Server;

/// <summary>A real HTTP server on a free loopback port that does what a test tells it to, and remembers every request.</summary>
public sealed class ApiServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly ConcurrentQueue<Task> _conversations = new();
    private readonly Func<RecordedRequest, Answer> _answer;

    private ApiServer(WebApplication application, Func<RecordedRequest, Answer> answer)
    {
        _application = application;
        _answer = answer;
    }

    /// <summary>Gets <c>http://127.0.0.1:PORT/</c>.</summary>
    public Uri BaseUrl { get; private set; } = null!;

    /// <summary>Gets the requests so far, in the order in which they came.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>Gets path and query of the requests so far.</summary>
    public IReadOnlyList<string> Targets => [.. _requests.Select(static request => request.Target)];

    /// <summary>Starts a server that gives these answers in turn, and 410 when there is none left.</summary>
    public static Task<ApiServer> StartAsync(params Answer[] answers)
    {
        var queue = new ConcurrentQueue<Answer>(answers);
        return StartAsync(_ => queue.TryDequeue(out var answer) ? answer : Answer.Status(410));
    }

    /// <summary>Starts a server that answers each request by itself.</summary>
    public static async Task<ApiServer> StartAsync(Func<RecordedRequest, Answer> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ApiServer(builder.Build(), answer);
        server._application.Run(server.Converse);
        await server._application.StartAsync();
        var addresses = server._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        server.BaseUrl = new Uri(addresses.Addresses.Single());
        return server;
    }

    /// <summary>Ends when every request so far is answered to its end, or its client has left.</summary>
    public Task IdleAsync() => Task.WhenAll(_conversations);

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private Task Converse(HttpContext context)
    {
        var conversation = HandleAsync(context);
        _conversations.Enqueue(conversation);
        return conversation;
    }

    private async Task HandleAsync(HttpContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.Body);
            var request = new RecordedRequest(
                context.Request.Method,
                context.Features.Get<IHttpRequestFeature>()!.RawTarget,
                context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                await reader.ReadToEndAsync(context.RequestAborted));
            _requests.Enqueue(request);
            await _answer(request).WriteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client left: while its request came in, or before its answer, which is what a silent answer waits for.
        }
    }
}
