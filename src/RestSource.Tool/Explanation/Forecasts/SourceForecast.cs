using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation.Forecasts;

/// <summary>How many calls a read of all of a source takes, from a look at each resource.</summary>
/// <param name="Resources">Each resource, in the order of the looks.</param>
/// <param name="Assumptions">What was taken for granted.</param>
/// <param name="Limits">What the server says of its limits, each once.</param>
internal sealed record SourceForecast(IReadOnlyList<ResourceForecast> Resources, IReadOnlyList<string> Assumptions, IReadOnlyList<string> Limits)
{
    /// <summary>Gets all of them together.</summary>
    public ResourceForecast Sum => new(
        "all",
        Resources.Sum(static resource => resource.Fewest),
        Resources.All(static resource => resource.Most is not null) ? Resources.Sum(static resource => resource.Most!.Value) : null,
        TimeSpan.Zero);

    /// <summary>Gets the shortest time of all together.</summary>
    public TimeSpan Shortest => Resources.Aggregate(TimeSpan.Zero, static (sum, resource) => sum + resource.Shortest);

    /// <summary>Gets the longest time of all together; <see langword="null"/> when nothing tells.</summary>
    public TimeSpan? Longest => Sum.Most is null ? null : Resources.Aggregate(TimeSpan.Zero, static (sum, resource) => sum + resource.Longest!.Value);

    /// <summary>Forecasts.</summary>
    /// <param name="looks">What was seen, parents before their children.</param>
    /// <param name="limit">Config key <c>rate_limit</c>.</param>
    public static SourceForecast Of(IReadOnlyList<ResourceLook> looks, RateLimitModel? limit)
    {
        var interval = limit?.RequestsPerSecond is { } rate ? TimeSpan.FromSeconds(1 / rate) : TimeSpan.Zero;
        var records = new Dictionary<string, (long Fewest, long? Most)>(StringComparer.Ordinal);
        var forecasts = new List<ResourceForecast>();
        foreach (var look in looks)
        {
            // What is below the first parent record says little of what is below the others: it has no page less than one each.
            var parents = look.Parent is { } parent ? records[parent] : (1, 1);
            var (fewest, most) = look.Calls;
            forecasts.Add(new ResourceForecast(
                look.Resource,
                look.Parent is null ? fewest : parents.Fewest,
                parents.Most * most,
                look.Latency > interval ? look.Latency : interval));
            records[look.Resource] = (look.Parent is null ? look.Count.Fewest : 0, parents.Most * look.Count.Most);
        }

        return new SourceForecast(forecasts, [.. AssumptionsOf(looks, interval)], [.. looks.SelectMany(static look => look.Limits).Distinct()]);
    }

    private static IEnumerable<string> AssumptionsOf(IReadOnlyList<ResourceLook> looks, TimeSpan interval)
    {
        yield return "one request at a time (MaxConcurrency 1), and no request again";
        yield return interval > TimeSpan.Zero
            ? "each call takes as long as the one that was looked at, or as the rate limit says"
            : "each call takes as long as the one that was looked at";
        if (looks.Any(static look => look is { TotalRecords: not null, HasNext: true }))
        {
            yield return "all pages hold as many records as the first, and the totals are right";
        }

        if (looks.Any(static look => look.Parent is not null))
        {
            yield return "below each parent record there is one page at the least, and at the most as many as below the first";
        }

        if (looks.Any(static look => look.Calls.Most is null))
        {
            yield return "where no page tells how many there are, nothing is said of the most";
        }
    }
}
