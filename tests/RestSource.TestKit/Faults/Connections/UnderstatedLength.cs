namespace RestSource.TestKit.Faults.Connections;

/// <summary>Content-Length promises less than is sent: the body ends early, and what is left stands where the next answer is due.</summary>
public sealed class UnderstatedLength : Fault
{
    /// <inheritdoc />
    public override string Name => "Content-Length too small";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var body = exchange.Reply.Body;
        await exchange.Wire.SendAsync((byte[])[.. exchange.Reply.Head(Reply.LengthOf(body.Length / 2)), .. body]);
    }
}
