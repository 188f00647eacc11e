using System.Globalization;
using RestSource.Reading;
using RestSource.Resilience;

namespace RestSource.RateLimits;

/// <summary>A wait that is longer than it may be, so that it does not even begin.</summary>
/// <param name="Until">When it would have been over.</param>
/// <param name="Length">How long it would have been.</param>
/// <param name="Limit">What it may not pass, in words.</param>
/// <param name="Advice">What lets it be longer.</param>
internal sealed record RefusedWait(DateTimeOffset Until, TimeSpan Length, string Limit, string Advice)
{
    /// <summary>Judges a wait.</summary>
    /// <param name="wait">How long it would be.</param>
    /// <param name="isAsked">Whether the server asks for it.</param>
    /// <param name="policy">How long a server may ask to wait.</param>
    /// <param name="budget">How long the read may take.</param>
    /// <param name="now">The time.</param>
    /// <returns><see langword="null"/> when it may begin.</returns>
    public static RefusedWait? Of(TimeSpan wait, bool isAsked, RetryPolicy policy, ReadBudget budget, DateTimeOffset now) =>
        isAsked && wait > policy.MaxDelay ? new(now + wait, wait, $"longer than max_delay of error_handler ({Seconds(policy.MaxDelay)})", "raise max_delay to wait for it in the read")
        : wait > budget.TimeLeft ? new(now + wait, wait, $"past the read's time limit ({budget.TimeLimit})", "allow more time by TimeLimit of ReadOptions")
        : null;

    /// <summary>Makes the wait of an answer for which no retry is left.</summary>
    public static RefusedWait WithoutRetry(DateTimeOffset until, DateTimeOffset now) =>
        new(until, until - now, "after the last retry", "raise max_retries in error_handler, or read less often");

    /// <summary>Gives the wait as a sentence continues.</summary>
    public override string ToString() => $"the next request would have to wait until {Until.UtcDateTime:u} ({Seconds(Length)}), {Limit}";

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");
}
