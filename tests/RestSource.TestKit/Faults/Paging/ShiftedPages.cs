namespace RestSource.TestKit.Faults.Paging;

/// <summary>Records come or go in front of what was read, so that pages by number or offset move.</summary>
/// <param name="what">In words, for tables.</param>
/// <param name="shift">Changes the API's records.</param>
public sealed class ShiftedPages(string what, Action shift) : SpoiltReply
{
    private int _shifted;

    /// <inheritdoc />
    public override string Name => $"pages that shift: {what}";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        if (Interlocked.Exchange(ref _shifted, 1) == 0)
        {
            shift();
        }

        return exchange.AskAgain();
    }
}
