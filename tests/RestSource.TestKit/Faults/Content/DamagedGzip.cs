namespace RestSource.TestKit.Faults.Content;

/// <summary>The compressed body has some bytes wrong.</summary>
public sealed class DamagedGzip : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "gzip, damaged in the middle";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var compressed = Gzip.Of(exchange.Reply.Body);
        compressed.AsSpan(compressed.Length / 2, 4).Fill(0xFF);
        return (exchange.Reply with { Body = compressed }).With("Content-Encoding", "gzip");
    }
}
