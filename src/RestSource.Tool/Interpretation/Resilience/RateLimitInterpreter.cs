using RestSource.Configuration.Model;
using RestSource.RateLimits;

namespace RestSource.Tool.Interpretation.Resilience;

/// <summary>Makes the runtime's limit of config key <c>rate_limit</c>.</summary>
internal static class RateLimitInterpreter
{
    /// <summary>Makes it; no limit of none.</summary>
    public static RateLimit Of(RateLimitModel? limit) => limit is null ? new RateLimit() : new RateLimit
    {
        RequestsPerSecond = limit.RequestsPerSecond,
        MaxConcurrent = limit.MaxConcurrent,
        QuotaStatusCodes = [.. limit.QuotaStatusCodes],
    };
}
