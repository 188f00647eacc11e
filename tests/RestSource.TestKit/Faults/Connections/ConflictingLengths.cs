namespace RestSource.TestKit.Faults.Connections;

/// <summary>Two headers tell two lengths (RFC 9112, 6.3: such a message is not to be trusted).</summary>
public sealed class ConflictingLengths : Fault
{
    /// <inheritdoc />
    public override string Name => "two Content-Lengths";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var (name, value) = Reply.LengthOf(exchange.Reply.Body.Length / 2);
        await exchange.Wire.SendAsync(exchange.Reply.With(name, value).Head(exchange.Reply.Length));
        await exchange.Wire.SendBodyAsync(exchange.Reply.Body);
        exchange.Wire.Finish();
    }
}
