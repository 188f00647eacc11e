namespace RestSource.TestKit.Faults.Content;

/// <summary>The server itself sends but a part, and calls it the whole.</summary>
public sealed class CutJson : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "JSON that ends in the middle, by an answer that is whole";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.Reply with { Body = exchange.Reply.Body[..(exchange.Reply.Body.Length * 2 / 3)] };
    }
}
