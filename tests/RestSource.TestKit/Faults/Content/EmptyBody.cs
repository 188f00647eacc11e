namespace RestSource.TestKit.Faults.Content;

/// <summary>The body is of no bytes.</summary>
public sealed class EmptyBody : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "200 with an empty body";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.Reply with { Body = [] };
    }
}
