namespace RestSource.TestKit.Faults.Connections;

/// <summary>The headers are longer than anybody reads.</summary>
public sealed class EndlessHead : Fault
{
    private const int Length = 256 * 1024;

    /// <inheritdoc />
    public override string Name => "256 KB of headers";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        await exchange.Wire.SendAsync(exchange.Reply.With("X-Padding", new string('x', Length)).Head(exchange.Reply.Length));
        await exchange.Wire.SendBodyAsync(exchange.Reply.Body);
    }
}
