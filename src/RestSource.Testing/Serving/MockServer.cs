using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace RestSource.Testing.Serving;

/// <summary>Real HTTP on 127.0.0.1.</summary>
internal sealed class MockServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private MockServer(WebApplication application)
    {
        _application = application;
        BaseUrl = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>Gets <c>http://127.0.0.1:PORT/</c>.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <param name="handle">Answers a request.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<MockServer> StartAsync(int port, Func<HttpContext, IncomingRequest, Task> handle, CancellationToken cancellation)
    {
        // Empty: nothing of the user's environment, neither settings nor logs, is the mock server's.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, port, static listen => listen.Protocols = HttpProtocols.Http1);
        });
        var application = builder.Build();
        application.Run(async context =>
        {
            try
            {
                await handle(context, await ReadAsync(context).ConfigureAwait(false)).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                // The client left, or was left.
            }
        });
        try
        {
            await application.StartAsync(cancellation).ConfigureAwait(false);
            return new MockServer(application);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Sends an answer, or the beginning of one.</summary>
    /// <param name="context">The conversation.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="lengthOf">How many bytes of the body are sent; when it is less than all, the connection breaks.</param>
    public static async Task SendAsync(HttpContext context, Reply reply, Func<int, int> lengthOf)
    {
        context.Response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
        {
            context.Response.Headers.Append(name, value);
        }

        if (reply.Body is { } text)
        {
            var body = Encoding.UTF8.GetBytes(text);
            context.Response.ContentType = reply.ContentType;
            context.Response.ContentLength = body.Length;

            // A body that is shorter than promised makes Kestrel close the connection behind it. To abort would lose what is on its way.
            await context.Response.Body.WriteAsync(body.AsMemory(0, lengthOf(body.Length)), context.RequestAborted).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task<IncomingRequest> ReadAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        return new IncomingRequest(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false));
    }
}
