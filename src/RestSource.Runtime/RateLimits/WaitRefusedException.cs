namespace RestSource.RateLimits;

/// <summary>A request was not sent, since it would have had to wait for longer than it may. Becomes a <see cref="RateLimitedException"/>.</summary>
/// <param name="why">Why it would have had to wait, as a sentence begins.</param>
/// <param name="wait">The wait.</param>
internal sealed class WaitRefusedException(string why, RefusedWait wait) : Exception(why)
{
    /// <summary>Gets the wait.</summary>
    public RefusedWait Wait { get; } = wait;
}
