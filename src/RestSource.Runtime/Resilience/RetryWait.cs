namespace RestSource.Resilience;

/// <summary>A wait before a request is sent again.</summary>
/// <param name="Length">How long.</param>
/// <param name="IsAsked">Whether the server asks for it; otherwise it is the policy's own.</param>
internal readonly record struct RetryWait(TimeSpan Length, bool IsAsked);
