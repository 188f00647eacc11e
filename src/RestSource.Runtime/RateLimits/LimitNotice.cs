namespace RestSource.RateLimits;

/// <summary>What an answer says of its server's limits.</summary>
/// <param name="Until">Until when the server wants no request; <see langword="null"/> when it says nothing of the kind.</param>
/// <param name="Unreadable">The header that could not be read, if there is one.</param>
internal readonly record struct LimitNotice(DateTimeOffset? Until, string? Unreadable)
{
    /// <summary>Gives what both say: of two times the later.</summary>
    public LimitNotice And(LimitNotice other) => new(Until > other.Until ? Until : other.Until ?? Until, Unreadable ?? other.Unreadable);
}
