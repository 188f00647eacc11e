using RestSource.Http;

namespace RestSource.Resilience;

/// <summary>How long to wait before a request is sent again.</summary>
internal static class RetryDelay
{
    private const double JitterSpread = 0.5;

    /// <summary>Gives the wait that a server asks for, however long it is, or else the policy's own.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="retry">Which retry comes next, counted from 1.</param>
    /// <param name="retryAt">When a server wants to be asked again.</param>
    /// <param name="connection">Clock and chance.</param>
    public static RetryWait Of(RetryPolicy policy, int retry, DateTimeOffset? retryAt, ConnectionPolicy connection) =>
        policy.RespectRetryAfter && retryAt - connection.TimeProvider.GetUtcNow() is { } asked
            ? new RetryWait(asked > TimeSpan.Zero ? asked : TimeSpan.Zero, IsAsked: true)
            : new RetryWait(Backoff(policy, retry, connection.Randomizer), IsAsked: false);

    /// <summary>Gives <c>base_delay</c> × <c>backoff_factor</c>^(n−1) before retry n, counted from 1, give or take a quarter of it with jitter.</summary>
    public static TimeSpan Backoff(RetryPolicy policy, int retry, Func<double> randomizer)
    {
        var seconds = policy.BaseDelay.TotalSeconds * Math.Pow(policy.BackoffFactor, retry - 1);
        var spread = policy.Jitter ? 1 + (JitterSpread * (randomizer() - 0.5)) : 1;

        // In doubles until the end: a long series grows past what a TimeSpan can hold.
        return TimeSpan.FromSeconds(Math.Min(seconds * spread, policy.MaxDelay.TotalSeconds));
    }
}
