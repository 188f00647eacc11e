using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>error_handler</c>. What it does not say has its default; it is never merged with another one.</summary>
internal static class RetryBinder
{
    private const int Day = 86_400;

    private static readonly KeyTable Keys = new(
        "an 'error_handler'",
        "retry_on_status_codes",
        "max_retries",
        "backoff_factor",
        "base_delay",
        "max_delay",
        "jitter",
        "timeout",
        "respect_retry_after");

    public static RetryModel? Bind(JsonObjectNode? node, DiagnosticBag diagnostics)
    {
        if (node is null)
        {
            return null;
        }

        var keys = new ObjectReader(node, Keys, diagnostics);
        var defaults = RetryModel.Default;
        return new RetryModel(
            StatusCodes: keys.Array("retry_on_status_codes") is { } codes ? StatusCodeReader.Read(codes, "retry_on_status_codes", minimum: 100, diagnostics) : defaults.StatusCodes,
            MaxRetries: (int?)keys.Integer("max_retries", 0, 100) ?? defaults.MaxRetries,
            BackoffFactor: keys.Number("backoff_factor", 1, 100) ?? defaults.BackoffFactor,
            BaseDelay: keys.Number("base_delay", 0, Day) ?? defaults.BaseDelay,
            MaxDelay: keys.Number("max_delay", 0, Day) ?? defaults.MaxDelay,
            Jitter: keys.Boolean("jitter", defaults.Jitter),
            Timeout: keys.Number("timeout", 0.001, Day) ?? defaults.Timeout,
            RespectRetryAfter: keys.Boolean("respect_retry_after", defaults.RespectRetryAfter));
    }
}
