namespace RestSource.TestKit.Faults.Connections;

/// <summary>The connection ends in the middle of the headers.</summary>
/// <param name="ending">How.</param>
public sealed class CutInHead(Ending ending) : Fault
{
    /// <inheritdoc />
    public override string Name => $"connection {ending.InWords()} in the headers";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var head = exchange.Reply.Head(exchange.Reply.Length);
        await exchange.Wire.SendAsync(head.AsMemory(..(head.Length / 2)));
        exchange.Wire.End(ending);
    }
}
