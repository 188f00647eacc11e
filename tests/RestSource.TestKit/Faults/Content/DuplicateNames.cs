namespace RestSource.TestKit.Faults.Content;

/// <summary>Each record gives its key twice; the latter is the right one.</summary>
public sealed class DuplicateNames : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "names that come twice in a record";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.Reply.With(exchange.Reply.Text.Replace("{\"id\"", "{\"id\": 99, \"id\"", StringComparison.Ordinal));
    }
}
