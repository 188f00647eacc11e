namespace RestSource.TestKit.Faults.Statuses;

/// <summary>A redirect to the very page that was asked for.</summary>
public sealed class RedirectLoop : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "redirects in a circle";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return Reply.Of(307, "moved", ("Location", exchange.BaseUrl + exchange.Request.Target[1..]));
    }
}
