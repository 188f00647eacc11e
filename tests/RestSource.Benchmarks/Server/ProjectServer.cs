using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RestSource.Benchmarks.Server;

/// <summary>The API that is read: a process of its own, so that its work and memory are not the reader's.</summary>
/// <remarks>
/// Its first segment says how many milliseconds each request takes, its second how many projects there are. Bodies are made once, so that what is
/// measured is their reading.
/// </remarks>
internal static class ProjectServer
{
    /// <summary>The argument that makes the program be the server.</summary>
    public const string Verb = "serve";

    private const int Stretch = 1_000;

    private static readonly ConcurrentDictionary<(int First, int Records, int Total), byte[]> Pages = new();

    private static readonly Lazy<byte[]> Projects = new(static () => ProjectPages.CreateStretch(Stretch));

    /// <summary>Serves on a free port of 127.0.0.1, which it writes to its output, until its input ends: with whoever started it.</summary>
    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var application = builder.Build();
        application.MapGet("/{delay:int}/{records:int}/projects", WritePageAsync);
        application.MapGet("/{delay:int}/{records:int}/projects/all", WriteArrayAsync);
        await application.StartAsync();
        Console.WriteLine(application.Urls.Single());
        await Console.In.ReadToEndAsync();
    }

    private static async Task WritePageAsync(HttpContext context)
    {
        await Task.Delay(Route(context, "delay"), context.RequestAborted);
        var total = Route(context, "records");
        var first = int.Parse(context.Request.Query["offset"].ToString(), CultureInfo.InvariantCulture);
        var records = Math.Clamp(total - first, 0, ProjectPages.Limit);
        var body = Pages.GetOrAdd((first, records, total), static page => ProjectPages.Create(page.Records, first: page.First, total: page.Total));
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static async Task WriteArrayAsync(HttpContext context)
    {
        await Task.Delay(Route(context, "delay"), context.RequestAborted);
        var records = Route(context, "records");
        context.Response.ContentType = "application/json";
        var body = context.Response.Body;
        await body.WriteAsync("["u8.ToArray(), context.RequestAborted);
        for (var written = 0; written < records; written += Stretch)
        {
            await body.WriteAsync(written == 0 ? ReadOnlyMemory<byte>.Empty : ","u8.ToArray(), context.RequestAborted);
            var rest = records - written;
            await body.WriteAsync(rest >= Stretch ? Projects.Value : ProjectPages.CreateStretch(rest), context.RequestAborted);
        }

        await body.WriteAsync("]"u8.ToArray(), context.RequestAborted);
    }

    private static int Route(HttpContext context, string name) => int.Parse((string)context.Request.RouteValues[name]!, CultureInfo.InvariantCulture);
}
