namespace RestSource.TestKit.Faults.Content;

/// <summary>The server calls the page empty.</summary>
public sealed class NoContent : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "204, no content";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return new Reply(204, [], []);
    }
}
