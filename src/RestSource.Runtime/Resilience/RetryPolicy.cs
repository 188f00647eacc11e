namespace RestSource.Resilience;

/// <summary>Config key <c>error_handler</c>: when and how often a request is sent again. One instance serves every request of a resource.</summary>
public sealed class RetryPolicy
{
    internal static readonly HttpRequestOptionsKey<RetryPolicy> Option = new("RestSource.RetryPolicy");

    /// <summary>Makes a policy.</summary>
    /// <param name="statusCodes">Config key <c>retry_on_status_codes</c>.</param>
    /// <param name="maxRetries">Config key <c>max_retries</c>: how often at most, after the first attempt.</param>
    /// <param name="backoffFactor">Config key <c>backoff_factor</c>: each delay is the one before times this.</param>
    /// <param name="baseDelay">Config key <c>base_delay</c>: the first delay.</param>
    /// <param name="maxDelay">Config key <c>max_delay</c>: the longest delay. A server that asks for a longer one ends the read with a <see cref="RateLimitedException"/>.</param>
    /// <param name="jitter">Config key <c>jitter</c>: delays vary by up to a quarter either way, so that clients do not come back together.</param>
    /// <param name="timeout">Config key <c>timeout</c>: how long one attempt may wait for an answer, and after it for more of the body.</param>
    /// <param name="respectRetryAfter">Config key <c>respect_retry_after</c>: wait as long as the server asks to (RFC 9110, 10.2.3), and until it has requests left to give (headers RateLimit, X-RateLimit-Remaining and their kin).</param>
    public RetryPolicy(
        IReadOnlyList<int> statusCodes,
        int maxRetries,
        double backoffFactor,
        TimeSpan baseDelay,
        TimeSpan maxDelay,
        bool jitter,
        TimeSpan timeout,
        bool respectRetryAfter)
    {
        ArgumentNullException.ThrowIfNull(statusCodes);
        ArgumentOutOfRangeException.ThrowIfNegative(maxRetries);
        ArgumentOutOfRangeException.ThrowIfLessThan(baseDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeout, TimeSpan.Zero);
        StatusCodes = statusCodes;
        MaxRetries = maxRetries;
        BackoffFactor = backoffFactor;
        BaseDelay = baseDelay;
        MaxDelay = maxDelay;
        Jitter = jitter;
        Timeout = timeout;
        RespectRetryAfter = respectRetryAfter;
    }

    /// <summary>Gets what holds where the config says nothing.</summary>
    /// <value>408, 429, 500, 502, 503, 504; 4 retries; 1, 2, 4, 8 seconds, at most 300, with jitter; 60 seconds an attempt; Retry-After respected.</value>
    public static RetryPolicy Default { get; } = new(
        statusCodes: [408, 429, 500, 502, 503, 504],
        maxRetries: 4,
        backoffFactor: 2,
        baseDelay: TimeSpan.FromSeconds(1),
        maxDelay: TimeSpan.FromSeconds(300),
        jitter: true,
        timeout: TimeSpan.FromSeconds(60),
        respectRetryAfter: true);

    /// <summary>Gets config key <c>retry_on_status_codes</c>.</summary>
    public IReadOnlyList<int> StatusCodes { get; }

    /// <summary>Gets config key <c>max_retries</c>.</summary>
    public int MaxRetries { get; }

    /// <summary>Gets config key <c>backoff_factor</c>.</summary>
    public double BackoffFactor { get; }

    /// <summary>Gets config key <c>base_delay</c>.</summary>
    public TimeSpan BaseDelay { get; }

    /// <summary>Gets config key <c>max_delay</c>.</summary>
    public TimeSpan MaxDelay { get; }

    /// <summary>Gets a value indicating whether config key <c>jitter</c> is on.</summary>
    public bool Jitter { get; }

    /// <summary>Gets config key <c>timeout</c>.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>Gets a value indicating whether config key <c>respect_retry_after</c> is on.</summary>
    public bool RespectRetryAfter { get; }
}
