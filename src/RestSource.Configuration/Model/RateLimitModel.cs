namespace RestSource.Configuration.Model;

/// <summary>Config key <c>rate_limit</c>: how much of the API's time the source takes.</summary>
/// <param name="RequestsPerSecond">Config key <c>requests_per_second</c>; <see langword="null"/> for no limit.</param>
/// <param name="MaxConcurrent">Config key <c>max_concurrent</c>; <see langword="null"/> for no limit.</param>
/// <param name="QuotaStatusCodes">Config key <c>quota_status_codes</c>, ascending: statuses that mean what 429 does.</param>
public sealed record RateLimitModel(double? RequestsPerSecond, int? MaxConcurrent, EquatableArray<int> QuotaStatusCodes);
