namespace RestSource.TestKit.Faults.Content;

/// <summary>The headers call the body compressed, and it is not.</summary>
public sealed class GarbageGzip : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "gzip that is none";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.Reply.With("Content-Encoding", "gzip");
    }
}
