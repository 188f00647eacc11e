namespace RestSource.RateLimits;

/// <summary>Config key <c>rate_limit</c>: how much of an API's time a source takes, whatever its server says.</summary>
public sealed record RateLimit
{
    private const double LongestInterval = 365.0 * TimeSpan.TicksPerDay;

    /// <summary>Gets config key <c>requests_per_second</c>: how many requests are sent in any second at most, evenly apart; below 1, one in more than a second. Default: no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, or not finite.</exception>
    public double? RequestsPerSecond
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1, nameof(RequestsPerSecond));
            ArgumentOutOfRangeException.ThrowIfEqual(double.IsFinite(value ?? 1), false, nameof(RequestsPerSecond));
            field = value;
        }
    }

    /// <summary>Gets config key <c>max_concurrent</c>: how many requests are under way at once at most. Default: no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int? MaxConcurrent
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(MaxConcurrent));
            field = value;
        }
    }

    /// <summary>Gets config key <c>quota_status_codes</c>: statuses that, like 429, say that the quota is spent. Default: none.</summary>
    public IReadOnlyList<int> QuotaStatusCodes { get; init; } = [];

    /// <summary>Gets how far requests are apart at least: rounded up, so that a thousand of them are not one too many.</summary>
    internal TimeSpan Interval => RequestsPerSecond is { } rate ? TimeSpan.FromTicks((long)Math.Min(Math.Ceiling(TimeSpan.TicksPerSecond / rate), LongestInterval)) : TimeSpan.Zero;

    internal static RateLimit None { get; } = new();
}
