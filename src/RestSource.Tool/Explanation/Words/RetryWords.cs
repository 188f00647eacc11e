using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation.Words;

/// <summary>Says when requests are sent again.</summary>
internal static class RetryWords
{
    /// <summary>Words config key <c>error_handler</c>.</summary>
    public static string Of(RetryModel retry) => retry.MaxRetries == 0
        ? $"none; {Counts.Of(retry.Timeout)} seconds for an attempt"
        : $"up to {Counts.Of(retry.MaxRetries)}, after {Counts.List([.. retry.StatusCodes.Select(static status => Counts.Of(status))], "or")}, no answer within {Counts.Of(retry.Timeout)} seconds, or a broken connection; "
            + $"waits of {(retry.Jitter ? "about " : string.Empty)}{Counts.List([.. WaitsOf(retry)])} seconds{(retry.RespectRetryAfter ? ", or what Retry-After says" : string.Empty)}";

    private static IEnumerable<string> WaitsOf(RetryModel retry) => Enumerable.Range(0, retry.MaxRetries)
        .Select(attempt => Counts.Of(Math.Min(retry.MaxDelay, retry.BaseDelay * Math.Pow(retry.BackoffFactor, attempt))));
}
