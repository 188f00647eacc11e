namespace RestSource.Tool.Inference;

/// <summary>Finds what an answer says of how often the API may be asked.</summary>
internal static class RateLimitFinder
{
    private static readonly string[] Headers = ["RateLimit-Policy", "RateLimit-Limit", "X-RateLimit-Limit", "X-Rate-Limit-Limit", "RateLimit"];

    /// <summary>The header that says it, as it was sent; <see langword="null"/> when none does.</summary>
    public static string? Find(LookedPage page) => Headers
        .Select(name => page.Header(name) is { } value ? $"{name}: {value}" : null)
        .FirstOrDefault(static header => header is not null);
}
