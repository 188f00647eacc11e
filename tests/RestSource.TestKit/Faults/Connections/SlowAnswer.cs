namespace RestSource.TestKit.Faults.Connections;

/// <summary>The server thinks for a while before it answers.</summary>
/// <param name="delay">How long, by the client's clock.</param>
public sealed class SlowAnswer(TimeSpan delay) : Fault
{
    /// <inheritdoc />
    public override string Name => "a slow answer, within the timeout";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        await exchange.PauseAsync(delay);
        await exchange.SendAsync(exchange.Reply);
    }
}
