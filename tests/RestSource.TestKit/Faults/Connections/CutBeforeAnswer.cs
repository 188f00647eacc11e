namespace RestSource.TestKit.Faults.Connections;

/// <summary>The connection ends before the answer.</summary>
/// <param name="ending">How.</param>
public sealed class CutBeforeAnswer(Ending ending) : Fault
{
    /// <inheritdoc />
    public override string Name => $"connection {ending.InWords()} before the answer";

    /// <inheritdoc />
    public override Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        exchange.Wire.End(ending);
        return Task.CompletedTask;
    }
}
