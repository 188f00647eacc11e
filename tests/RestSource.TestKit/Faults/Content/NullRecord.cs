namespace RestSource.TestKit.Faults.Content;

/// <summary>One record is null.</summary>
public sealed class NullRecord : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "null among the records";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.Reply.With(exchange.Reply.Text.Replace("\"data\": [", "\"data\": [null, ", StringComparison.Ordinal));
    }
}
