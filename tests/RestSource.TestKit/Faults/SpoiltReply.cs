namespace RestSource.TestKit.Faults;

/// <summary>A fault of what is sent; it is sent as it should be.</summary>
public abstract class SpoiltReply : Fault
{
    /// <inheritdoc />
    public sealed override Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.SendAsync(Spoil(exchange));
    }

    /// <summary>Gives what is sent in place of the right answer.</summary>
    protected abstract Reply Spoil(FaultyExchange exchange);
}
