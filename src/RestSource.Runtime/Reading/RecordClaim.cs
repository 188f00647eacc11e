using RestSource.Pagination;

namespace RestSource.Reading;

/// <summary>Holds what a read came to against what the server claimed to have (<see cref="ReadOptions.Strict"/>). One serves one read.</summary>
/// <param name="paginator">Says what totals count.</param>
/// <param name="start">Where the read began.</param>
internal sealed class RecordClaim<TPosition>(Paginator<TPosition> paginator, TPosition start)
    where TPosition : struct
{
    /// <summary>What is wrong with a page that has nothing where its records are due.</summary>
    public const string NoData =
        "it has nothing where the records are due (\"data_selector\"), so it may be an error that came as a page. If the API leaves empty lists out, read without Strict.";

    private const string ReadAgain = "They may have changed meanwhile; read again, or read without Strict.";

    private long? _last;
    private long? _most;

    /// <summary>Takes the total that a page claims, if it claims one.</summary>
    public void Take(long? total)
    {
        _last = total ?? _last;
        _most = _last > _most ? _last : _most ?? _last;
    }

    /// <summary>Says what is missing or too much; <see langword="null"/> when nothing is, or the read did not go to the end.</summary>
    /// <param name="end">Where the last page stands.</param>
    /// <param name="ledger">The account of the whole read.</param>
    public string? FailureAt(TPosition end, ReadLedger ledger) =>
        ledger.StopReason is StopReason.MaximumOffset or StopReason.OutOfRange || _last is not { } total ? null
        : paginator.TotalCountsRecords ? OfRecords(ledger, total)
        : ledger.StopReason is StopReason.EmptyPage && paginator.IsBefore(end, total) ? $"the server claims {total} pages, but sent an empty one before their end. {ReadAgain}"
        : null;

    private string? OfRecords(ReadLedger ledger, long total)
    {
        if (total < _most)
        {
            return $"the server claimed {_most} records and then {total}: some went away, so others may have moved to pages that were read before. {ReadAgain}";
        }

        var due = Math.Max(0, total - paginator.RecordsBefore(start));
        var sent = ledger.Records + ledger.Discarded;
        return sent == due ? null : $"the server claims {due} records for this read, but sent {sent}. {ReadAgain}";
    }
}
