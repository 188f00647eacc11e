using RestSource.Configuration.Model;
using RestSource.Resilience;

namespace RestSource.Tool.Interpretation.Resilience;

/// <summary>Makes the runtime's retry policy of config key <c>error_handler</c>.</summary>
internal static class RetryPolicyInterpreter
{
    /// <summary>Makes it.</summary>
    public static RetryPolicy Of(RetryModel retry) => new(
        statusCodes: [.. retry.StatusCodes],
        maxRetries: retry.MaxRetries,
        backoffFactor: retry.BackoffFactor,
        baseDelay: TimeSpan.FromSeconds(retry.BaseDelay),
        maxDelay: TimeSpan.FromSeconds(retry.MaxDelay),
        jitter: retry.Jitter,
        timeout: TimeSpan.FromSeconds(retry.Timeout),
        respectRetryAfter: retry.RespectRetryAfter);
}
