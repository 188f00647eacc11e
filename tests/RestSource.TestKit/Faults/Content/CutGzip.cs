namespace RestSource.TestKit.Faults.Content;

/// <summary>The compressed body ends early; its length is that of what is sent.</summary>
public sealed class CutGzip : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "gzip, cut off";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var compressed = Gzip.Of(exchange.Reply.Body);
        return (exchange.Reply with { Body = compressed[..(compressed.Length / 2)] }).With("Content-Encoding", "gzip");
    }
}
