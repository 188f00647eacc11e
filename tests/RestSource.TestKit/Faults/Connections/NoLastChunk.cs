namespace RestSource.TestKit.Faults.Connections;

/// <summary>All chunks come, but not the one that ends them (RFC 9112, 7.1).</summary>
public sealed class NoLastChunk : Fault
{
    /// <inheritdoc />
    public override string Name => "chunked body without its last chunk";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        await exchange.Wire.SendAsync(exchange.Reply.Head(Chunks.Framing));
        await exchange.Wire.SendChunkAsync(exchange.Reply.Body);
        exchange.Wire.Finish();
    }
}
