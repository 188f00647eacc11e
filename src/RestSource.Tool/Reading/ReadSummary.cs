using System.Globalization;

namespace RestSource.Tool.Reading;

/// <summary>Words what came of a read.</summary>
internal static class ReadSummary
{
    /// <summary>The one line about it.</summary>
    /// <param name="resource">Which resource.</param>
    /// <param name="records">How many records were written.</param>
    /// <param name="requests">How many requests were sent, all of them counted.</param>
    /// <param name="ledger">The account of the read.</param>
    public static string Of(ResourceDescription resource, long records, int requests, ReadLedger ledger) => string.Create(
        CultureInfo.InvariantCulture, $"{resource}: {Counted(records, "record")}, {Counted(ledger.Pages, "page")}, {Counted(requests, "request")}, {ledger.Elapsed.TotalSeconds:0.0} s.");

    /// <summary>What whoever uses the records should know of it.</summary>
    /// <param name="ledger">The account of the read.</param>
    /// <param name="isWhole">Whether it began at the very first record, so that what the API says of all goes for it.</param>
    public static IEnumerable<string> Warnings(ReadLedger ledger, bool isWhole)
    {
        if (ledger.StopReason == StopReason.Ignored)
        {
            yield return "An answer that \"response_actions\" says to ignore ended the read.";
        }

        if (ledger.PagesWithoutData > 0)
        {
            yield return $"{Counted(ledger.PagesWithoutData, "page")} had nothing where \"data_selector\" points.";
        }

        if (ledger.Overlap > 0)
        {
            yield return $"{Counted(ledger.Overlap, "record")} came again at the beginning of a page, and {(ledger.Overlap == 1 ? "was" : "were")} left out.";
        }

        if (ledger.Duplicates > 0)
        {
            yield return $"{Counted(ledger.Duplicates, "record")} came twice: the API's records move while they are read, or \"primary_key\" is not one.";
        }

        if (ledger.ServerPageCap is { } cap)
        {
            yield return $"The API sends {cap} records a page at most, fewer than \"limit\" asks for.";
        }

        if (isWhole && ledger is { StopReason: not null, ClaimedTotal: { } claimed } && claimed > ledger.Records + ledger.Overlap)
        {
            yield return $"The API says that there are {claimed} records, and sent {ledger.Records}.";
        }

        if (ledger.SkippedParents > 0)
        {
            yield return $"{Counted(ledger.SkippedParents, "parent record")} without a field that requests need {(ledger.SkippedParents == 1 ? "was" : "were")} passed over.";
        }
    }

    private static string Counted(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
