using Microsoft.Extensions.Logging;
using RestSource.Diagnostics;

namespace RestSource.Reading;

/// <summary>Tells what a read does: its log, its metrics, and whoever follows its progress.</summary>
internal sealed class ReadReport(ResourceDescription resource, ReadOptions options, ILogger logger)
{
    public void Begins(string position) => logger.ReadBegins(resource, position);

    public void Chose(string paginator)
    {
        if (IsNews(nameof(RestSourceLog.PaginatorChosen)))
        {
            logger.PaginatorChosen(resource, paginator);
        }
    }

    /// <summary>Tells of a page, or of a part of one.</summary>
    /// <param name="page">The page as it came.</param>
    /// <param name="before">The account of the read before it.</param>
    /// <param name="ledger">The account with it.</param>
    /// <param name="comparison">What it looks like beside the page before.</param>
    public void Came<T>(Page<T> page, ReadLedger before, ReadLedger ledger, PageComparison<T> comparison)
    {
        RestSourceDiagnostics.Count(resource, ledger.Pages - before.Pages, comparison.Items.Count, ledger.Bytes - before.Bytes);
        if (!page.IsPart)
        {
            logger.PageRead(resource, ledger.Pages, page.Before + comparison.Items.Count);
        }

        if (comparison.Overlap > 0)
        {
            logger.OverlapDropped(resource, before.Pages + 1, comparison.Overlap);
        }

        if (before.Discarded == 0 && ledger.Discarded > 0 && IsNews(nameof(RestSourceLog.RecordsDiscarded)))
        {
            logger.RecordsDiscarded(resource, ledger.Pages);
        }

        if (page.IsIgnored && IsNews(nameof(RestSourceLog.PageIgnored)))
        {
            logger.PageIgnored(resource, ledger.Pages);
        }

        if (before.PagesWithoutData == 0 && ledger.PagesWithoutData > 0 && IsNews(nameof(RestSourceLog.NoData)))
        {
            logger.NoData(resource, ledger.Pages);
        }

        if (before.ServerPageCap is null && ledger.ServerPageCap is { } cap && IsNews(nameof(RestSourceLog.ServerCapsPages)))
        {
            logger.ServerCapsPages(resource, cap);
        }

        RestSourceDiagnostics.CountDrift(resource, ledger.Pages > before.Pages ? page.Transfer.Drift : null);
        options.Progress?.Report(ledger);
    }

    public void Ended(ReadLedger ledger)
    {
        var level = options.Said is null ? LogLevel.Information : LogLevel.Debug;
        if (ledger.RateLimitWaits > 0)
        {
            logger.LimitsWaitedFor(level, resource, ledger.RateLimitWaits, ledger.RateLimitWaited);
        }

        logger.Drifted(resource, ledger.Drift, isPart: options.Said is not null);
        logger.ReadEnded(level, resource, ledger.Records, ledger.Pages, ledger.Retries, ledger.StopReason);
    }

    private bool IsNews(string subject) => options.Said?.IsNews($"{resource}: {subject}") ?? true;
}
