using System.Globalization;

namespace RestSource.TestKit.Faults.Statuses;

/// <summary>The server wants fewer requests (RFC 6585, 4), and says when to come back (RFC 9110, 10.2.3).</summary>
/// <param name="how">In which words, for tables.</param>
/// <param name="retryAfter">Gives the value of <c>Retry-After</c> by the client's clock.</param>
public sealed class RateLimited(string how, Func<DateTimeOffset, string> retryAfter) : SpoiltReply
{
    /// <summary>Gets one that says it in seconds.</summary>
    public static RateLimited InSeconds { get; } = new("in seconds", static _ => "7");

    /// <summary>Gets one that says it as a date.</summary>
    public static RateLimited AsDate { get; } = new("as a date", static now => now.AddSeconds(7).ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Gets one that says nothing that makes sense.</summary>
    public static RateLimited InGarbage { get; } = new("in garbage", static _ => "soon; maybe");

    /// <summary>Gets one that wants to be left alone for a year.</summary>
    public static RateLimited ForAYear { get; } = new("of a year", static _ => "31536000");

    /// <inheritdoc />
    public override string Name => $"status 429, Retry-After {how}";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return Reply.Of(429, "slow down", ("Retry-After", retryAfter(exchange.Time.GetUtcNow())));
    }
}
