namespace RestSource.Authentication;

/// <summary>A token that the server gave.</summary>
/// <param name="Value">What goes into the request.</param>
/// <param name="RenewAt">From when on another one is asked for.</param>
internal sealed record AccessToken(string Value, DateTimeOffset RenewAt)
{
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(60);

    /// <summary>A token is renewed a minute early; one that does not live that long, halfway.</summary>
    public static AccessToken Of(string value, TimeSpan lifetime, DateTimeOffset now) =>
        new(value, now + (lifetime > Margin ? lifetime - Margin : lifetime / 2));

    /// <summary>Says that there is one, and not which.</summary>
    public override string ToString() => nameof(AccessToken);
}
