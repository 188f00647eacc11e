namespace RestSource.TestKit.Faults.Content;

/// <summary>The server tells of an error as if it were none.</summary>
public sealed class ErrorAsSuccess : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "an error with status 200";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return Reply.Json("""{"error": "database is locked"}""");
    }
}
