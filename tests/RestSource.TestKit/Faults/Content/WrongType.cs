namespace RestSource.TestKit.Faults.Content;

/// <summary>The key of each record is of another type.</summary>
public sealed class WrongType : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "a text where a number is due";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.Reply.With(exchange.Reply.Text.Replace("\"id\": ", "\"id\": \"#\", \"was\": ", StringComparison.Ordinal));
    }
}
