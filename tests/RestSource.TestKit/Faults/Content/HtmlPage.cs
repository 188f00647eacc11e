namespace RestSource.TestKit.Faults.Content;

/// <summary>A page for people stands in for the answer.</summary>
public sealed class HtmlPage : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "HTML with status 200";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return Reply.Of(200, "<!doctype html><html><body>We will be back soon.</body></html>").With("Content-Type", "text/html");
    }
}
