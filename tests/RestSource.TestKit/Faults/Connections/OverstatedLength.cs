namespace RestSource.TestKit.Faults.Connections;

/// <summary>Content-Length promises more than is sent, and the connection stays open.</summary>
public sealed class OverstatedLength : Fault
{
    /// <inheritdoc />
    public override string Name => "Content-Length too large";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        await exchange.Wire.SendAsync(exchange.Reply.Head(Reply.LengthOf(exchange.Reply.Body.Length + 10)));
        await exchange.Wire.SendBodyAsync(exchange.Reply.Body);
        await exchange.StallAsync();
    }
}
