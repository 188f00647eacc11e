namespace RestSource.Configuration.Model;

/// <summary>Config key <c>client</c>: what every resource of the source shares.</summary>
/// <param name="BaseUrl">Where paths are joined to. Its literal parts hold no query and no fragment.</param>
/// <param name="Headers">Sent with every request.</param>
/// <param name="Auth">How requests prove who sends them, or <see langword="null"/> for not at all.</param>
/// <param name="AllowedHosts">Config key <c>allowed_hosts</c>: further hosts that may be asked, with credentials.</param>
public sealed record ClientModel(
    TextModel BaseUrl,
    EquatableArray<HeaderModel> Headers,
    AuthModel? Auth,
    EquatableArray<string> AllowedHosts)
{
    /// <summary>Gets config key <c>rate_limit</c>; <see langword="null"/> for no limit but the server's own.</summary>
    public RateLimitModel? RateLimit { get; init; }
}
