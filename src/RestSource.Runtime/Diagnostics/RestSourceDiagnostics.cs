using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RestSource.Diagnostics;

/// <summary>The traces and metrics of every read, for OpenTelemetry and the like to listen to.</summary>
public static class RestSourceDiagnostics
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string Name = "RestSource";

    internal static readonly ActivitySource Activities = new(Name);

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Pages = Meter.CreateCounter<long>("restsource.pages", "{page}", "Pages that came.");
    private static readonly Counter<long> Records = Meter.CreateCounter<long>("restsource.records", "{record}", "Records that came.");
    private static readonly Counter<long> Bytes = Meter.CreateCounter<long>("restsource.bytes", "By", "Bytes of bodies, decompressed.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("restsource.retries", "{retry}", "Requests that were sent again.");

    private static readonly Histogram<double> RateLimitWaits =
        Meter.CreateHistogram<double>("restsource.rate_limit.wait.duration", "s", "How long requests waited for a rate limit, the server's or the config's.");

    internal static Activity? StartRead(ResourceDescription resource) => Start("restsource.read", resource, parent: default);

    internal static Activity? StartPage(ResourceDescription resource, string redactedUri) =>
        Start("restsource.page", resource, parent: Activity.Current?.Context ?? default)?.SetTag("url.full", redactedUri);

    internal static void Count(ResourceDescription resource, int pages, int records, long bytes)
    {
        var tags = TagsOf(resource);
        Pages.Add(pages, tags);
        Records.Add(records, tags);
        Bytes.Add(bytes, tags);
    }

    internal static void CountRetries(ResourceDescription resource, int retries)
    {
        if (retries > 0)
        {
            Retries.Add(retries, TagsOf(resource));
        }
    }

    internal static void CountRateLimitWait(ResourceDescription resource, TimeSpan waited) => RateLimitWaits.Record(waited.TotalSeconds, TagsOf(resource));

    private static Activity? Start(string name, ResourceDescription resource, ActivityContext parent) =>
        Activities.StartActivity(ActivityKind.Client, parent, TagsOf(resource), name: name);

    private static TagList TagsOf(ResourceDescription resource) => new() { { "restsource.source", resource.Source }, { "restsource.resource", resource.Name } };
}
