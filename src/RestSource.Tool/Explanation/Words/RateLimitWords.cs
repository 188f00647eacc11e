using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation.Words;

/// <summary>Says how much of the API's time a source takes.</summary>
internal static class RateLimitWords
{
    /// <summary>Words config key <c>rate_limit</c>; <see langword="null"/> for none.</summary>
    public static string Of(RateLimitModel? limit)
    {
        string[] words = limit is null ? [] :
        [
            .. limit.RequestsPerSecond is { } rate ? new[] { $"at most {Counts.Of(rate)} requests a second" } : [],
            .. limit.MaxConcurrent is { } count ? new[] { $"at most {Counts.Of(count)} at once" } : [],
            .. limit.QuotaStatusCodes.Count > 0 ? new[] { $"{Counts.List([.. limit.QuotaStatusCodes.Select(static status => Counts.Of(status))])} mean what 429 does" } : [],
        ];
        return words.Length == 0 ? "none but the server's own" : string.Join("; ", words);
    }
}
