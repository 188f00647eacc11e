namespace RestSource.RateLimits;

/// <summary>What a server says of one of its quotas, as it wrote it.</summary>
/// <param name="Header">The header that says it, for messages.</param>
/// <param name="Remaining">How many requests are left; <see langword="null"/> when it does not say.</param>
/// <param name="Reset">When there will be more; <see langword="null"/> when it does not say.</param>
internal readonly record struct Quota(string Header, string? Remaining, string? Reset);
