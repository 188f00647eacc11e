namespace RestSource.TestKit.Faults.Content;

/// <summary>The body begins with a mark that JSON does not have (RFC 8259, 8.1: may be ignored).</summary>
public sealed class ByteOrderMark : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "a byte order mark";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.Reply with { Body = [0xEF, 0xBB, 0xBF, .. exchange.Reply.Body] };
    }
}
