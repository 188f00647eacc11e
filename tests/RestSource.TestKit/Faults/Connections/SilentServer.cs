namespace RestSource.TestKit.Faults.Connections;

/// <summary>The server takes the request and says nothing.</summary>
public sealed class SilentServer : Fault
{
    /// <inheritdoc />
    public override string Name => "no answer at all";

    /// <inheritdoc />
    public override Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.StallAsync();
    }
}
