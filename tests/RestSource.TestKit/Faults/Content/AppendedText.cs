namespace RestSource.TestKit.Faults.Content;

/// <summary>What the server says to itself got into the body.</summary>
public sealed class AppendedText : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "a warning behind the JSON";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.Reply.With(exchange.Reply.Text + "\n<br />\n<b>Warning</b>: disk full");
    }
}
