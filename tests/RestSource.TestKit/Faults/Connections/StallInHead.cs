namespace RestSource.TestKit.Faults.Connections;

/// <summary>The server falls silent in the middle of its headers.</summary>
public sealed class StallInHead : Fault
{
    /// <inheritdoc />
    public override string Name => "silence in the middle of the headers";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var head = exchange.Reply.Head(exchange.Reply.Length);
        await exchange.Wire.SendAsync(head.AsMemory(..(head.Length / 2)));
        await exchange.StallAsync();
    }
}
