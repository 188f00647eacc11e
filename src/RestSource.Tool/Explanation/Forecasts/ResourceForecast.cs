namespace RestSource.Tool.Explanation.Forecasts;

/// <summary>How many calls a read of a resource takes, and how long.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Fewest">The fewest calls.</param>
/// <param name="Most">The most calls; <see langword="null"/> when nothing tells.</param>
/// <param name="Pace">From one call to the next: what an answer takes, or what the rate limit allows.</param>
internal sealed record ResourceForecast(string Resource, long Fewest, long? Most, TimeSpan Pace)
{
    /// <summary>Gets the shortest time.</summary>
    public TimeSpan Shortest => Fewest * Pace;

    /// <summary>Gets the longest time; <see langword="null"/> when nothing tells.</summary>
    public TimeSpan? Longest => Most * Pace;
}
