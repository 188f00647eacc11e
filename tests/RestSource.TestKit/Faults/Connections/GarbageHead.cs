namespace RestSource.TestKit.Faults.Connections;

/// <summary>What comes is no HTTP.</summary>
public sealed class GarbageHead : Fault
{
    /// <inheritdoc />
    public override string Name => "an answer that is no HTTP";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        await exchange.Wire.SendAsync("\0\u0001SSH-2.0-OpenSSH_9.9\r\n\r\n"u8.ToArray());
        exchange.Wire.Finish();
    }
}
