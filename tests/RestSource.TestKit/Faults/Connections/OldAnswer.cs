namespace RestSource.TestKit.Faults.Connections;

/// <summary>An answer of HTTP/1.0: its body ends where the connection does.</summary>
public sealed class OldAnswer : Fault
{
    /// <inheritdoc />
    public override string Name => "HTTP/1.0, length untold";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        await exchange.Wire.SendAsync(exchange.Reply.Head(framing: null, version: "1.0"));
        await exchange.Wire.SendBodyAsync(exchange.Reply.Body);
        exchange.Wire.Finish();
    }
}
