namespace RestSource.TestKit.Faults.Paging;

/// <summary>The server sends its first page again, whatever it is asked for.</summary>
public sealed class SamePageAgain : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "the first page again";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.FirstReply;
    }
}
