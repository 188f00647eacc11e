namespace RestSource.Configuration.Model;

/// <summary>Config key <c>error_handler</c>: when and how often a request is sent again.</summary>
/// <param name="StatusCodes">Config key <c>retry_on_status_codes</c>, ascending.</param>
/// <param name="MaxRetries">Config key <c>max_retries</c>: retries after the first attempt.</param>
/// <param name="BackoffFactor">Config key <c>backoff_factor</c>: each delay is the one before times this.</param>
/// <param name="BaseDelay">Config key <c>base_delay</c>: the first delay, in seconds.</param>
/// <param name="MaxDelay">Config key <c>max_delay</c>: the longest delay, in seconds; a server that asks for a longer one ends the read.</param>
/// <param name="Jitter">Config key <c>jitter</c>: delays vary at random, so that clients do not come back together.</param>
/// <param name="Timeout">Config key <c>timeout</c>: seconds for one attempt.</param>
/// <param name="RespectRetryAfter">Config key <c>respect_retry_after</c>.</param>
public sealed record RetryModel(
    EquatableArray<int> StatusCodes,
    int MaxRetries,
    double BackoffFactor,
    double BaseDelay,
    double MaxDelay,
    bool Jitter,
    double Timeout,
    bool RespectRetryAfter)
{
    /// <summary>Gets what holds where the config says nothing.</summary>
    public static RetryModel Default { get; } = new(
        StatusCodes: new[] { 408, 429, 500, 502, 503, 504 }.ToEquatableArray(),
        MaxRetries: 4,
        BackoffFactor: 2,
        BaseDelay: 1,
        MaxDelay: 300,
        Jitter: true,
        Timeout: 60,
        RespectRetryAfter: true);
}
