namespace RestSource.TestKit.Faults.Content;

/// <summary>A text of a record holds a byte that UTF-8 has no use for; a page without records is as it should be.</summary>
public sealed class InvalidUtf8 : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "bytes that are no UTF-8";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var body = exchange.Reply.Body.ToArray();
        var place = body.AsSpan().LastIndexOf("record "u8);
        if (place >= 0)
        {
            body[place] = 0xFF;
        }

        return exchange.Reply with { Body = body };
    }
}
