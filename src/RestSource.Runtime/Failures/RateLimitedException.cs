namespace RestSource;

/// <summary>
/// The next request would have to wait for longer than it may: until after the read's <see cref="ReadOptions.TimeLimit"/>, or for longer than config key <c>max_delay</c>
/// when the server asks for it. The read ends at once, and can go on at <see cref="RetryAt"/> from the continuation token.
/// </summary>
public sealed class RateLimitedException : RestSourceException
{
    internal RateLimitedException(RequestFailure failure, DateTimeOffset retryAt, Exception? innerException = null)
        : base(failure, innerException) => RetryAt = retryAt;

    /// <summary>Gets when the request may be sent, by the clock of the options.</summary>
    public DateTimeOffset RetryAt { get; }
}
