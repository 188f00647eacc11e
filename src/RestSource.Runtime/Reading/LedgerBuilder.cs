namespace RestSource.Reading;

/// <summary>Keeps the account of a read that is under way.</summary>
internal sealed class LedgerBuilder(TimeProvider time)
{
    private readonly long _began = time.GetTimestamp();
    private bool _anyFullPage;
    private int _largestPage;
    private bool _shortPageCame;

    /// <summary>Gets the account as it stands.</summary>
    public ReadLedger Ledger { get; private set; } = new();

    /// <summary>Enters a page, or a part of one: its records count as they come, and the page when it is over.</summary>
    /// <param name="page">The page as it came.</param>
    /// <param name="total">What it claims.</param>
    /// <param name="comparison">What it looks like beside the page before.</param>
    /// <param name="filtered">How many records were left out after that.</param>
    /// <param name="isShort">Whether it is shorter than asked for, and another follows.</param>
    /// <param name="stopReason">Why it is the last, if it is.</param>
    public ReadLedger Add<T>(Page<T> page, long? total, PageComparison<T> comparison, int filtered, bool isShort, StopReason? stopReason)
    {
        var transfer = page.IsPart && stopReason is null ? PageTransfer.Unknown : page.Transfer;
        Ledger = Ledger with
        {
            Pages = Ledger.Pages + (page.IsPart && stopReason is null ? 0 : 1),
            Records = Ledger.Records + comparison.Items.Count,
            Bytes = Ledger.Bytes + transfer.Bytes,
            Retries = Ledger.Retries + transfer.Retries,
            RateLimitWaits = Ledger.RateLimitWaits + transfer.RateLimitWaits,
            RateLimitWaited = Ledger.RateLimitWaited + transfer.RateLimitWaited,
            Overlap = Ledger.Overlap + comparison.Overlap,
            Duplicates = Ledger.Duplicates + comparison.Duplicates,
            Filtered = Ledger.Filtered + filtered,
            Discarded = Ledger.Discarded + transfer.Discarded,
            Drift = Ledger.Drift.With(transfer.Drift ?? [], page: Ledger.Pages + 1),
            PagesWithoutData = Ledger.PagesWithoutData + (transfer.DataFound ? 0 : 1),
            ClaimedTotal = total ?? Ledger.ClaimedTotal,
            ServerPageCap = page.IsPart ? Ledger.ServerPageCap : CapAfter(page.Received, isShort, isLast: stopReason is not null),
            StopReason = stopReason,
            Elapsed = time.GetElapsedTime(_began),
        };
        return Ledger;
    }

    /// <summary>A short page tells of a cap only once records follow it: before that it may as well be the last. And a page as long as asked for tells that there is none.</summary>
    private int? CapAfter(int received, bool isShort, bool isLast)
    {
        var isProven = _shortPageCame && received > 0;
        _anyFullPage |= received > 0 && !isShort && !isLast;
        _largestPage = Math.Max(_largestPage, received);
        _shortPageCame |= isShort;
        return _anyFullPage ? null : isProven ? _largestPage : Ledger.ServerPageCap;
    }
}
