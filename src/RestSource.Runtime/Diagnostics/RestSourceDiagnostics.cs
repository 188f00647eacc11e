using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RestSource.Diagnostics;

/// <summary>The traces and metrics of every read, for OpenTelemetry and the like to listen to. docs/observability.md lists them.</summary>
public static class RestSourceDiagnostics
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string Name = "RestSource";

    internal static readonly ActivitySource Activities = new(Name);

    /// <summary>From a page over the network next door to a read that takes a night: the boundaries that listeners assume are for milliseconds.</summary>
    private static readonly InstrumentAdvice<double> Seconds = new() { HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800, 7200] };

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Pages = Meter.CreateCounter<long>("restsource.pages", "{page}", "Pages that came.");
    private static readonly Counter<long> Records = Meter.CreateCounter<long>("restsource.records", "{record}", "Records that came.");
    private static readonly Counter<long> Bytes = Meter.CreateCounter<long>("restsource.bytes", "By", "Bytes of bodies, decompressed.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("restsource.retries", "{retry}", "Requests that were sent again.");

    private static readonly Counter<long> Drift = Meter.CreateCounter<long>("restsource.drift", "{value}", "Values that are not as declared, and fields that are not declared.");

    private static readonly Histogram<double> RateLimitWaits = Meter.CreateHistogram(
        "restsource.rate_limit.wait.duration", "s", "How long requests waited for a rate limit, the server's or the config's.", tags: null, Seconds);

    private static readonly Histogram<double> PageDuration = Meter.CreateHistogram(
        "restsource.page.duration", "s", "Time from when a page was asked for until all of it was there, or it failed: retries and their waits included.", tags: null, Seconds);

    private static readonly Histogram<double> ReadDuration = Meter.CreateHistogram(
        "restsource.read.duration", "s", "Time from when an enumeration began until it ended, was left or failed: the time that its consumer took included.", tags: null, Seconds);

    internal static bool IsPageFollowed => Activities.HasListeners() || PageDuration.Enabled;

    internal static bool IsReadFollowed => Activities.HasListeners() || ReadDuration.Enabled;

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

    internal static void CountDrift(ResourceDescription resource, IReadOnlyList<FieldDrift>? fields)
    {
        foreach (var kind in (fields ?? []).GroupBy(static field => field.Kind))
        {
            var tags = TagsOf(resource);
            tags.Add(SpanTags.DriftKind, kind.Key.ToString().ToLowerInvariant());
            Drift.Add(kind.Sum(static field => field.Count), tags);
        }
    }

    internal static void MeasurePage(ResourceDescription resource, TimeSpan duration, string? errorType) =>
        PageDuration.Record(duration.TotalSeconds, With(TagsOf(resource), errorType));

    internal static void MeasureRead(string source, string? resource, TimeSpan duration, string? errorType) =>
        ReadDuration.Record(duration.TotalSeconds, With(TagsOf(source, resource), errorType));

    internal static TagList TagsOf(ResourceDescription resource) => TagsOf(resource.Source, resource.Name);

    internal static TagList TagsOf(string source, string? resource)
    {
        var tags = new TagList { { SpanTags.Source, source } };
        if (resource is not null)
        {
            tags.Add(SpanTags.Resource, resource);
        }

        return tags;
    }

    private static TagList With(TagList tags, string? errorType)
    {
        if (errorType is not null)
        {
            tags.Add(SpanTags.ErrorType, errorType);
        }

        return tags;
    }
}
