using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using RestSource.Diagnostics;
using RestSource.Pagination;
using RestSource.Processing;

namespace RestSource.Reading;

/// <summary>One read of a resource, from a position to the end.</summary>
internal sealed class PageWalk<T, TPosition>(
    ResourceDescription resource,
    Paginator<TPosition> paginator,
    Func<TPosition, CancellationToken, Task<Page<T>>> fetch,
    Func<PageMemory<T>> createMemory,
    PageStages<T> stages,
    ReadOptions options,
    ILogger logger)
    where TPosition : struct
{
    public async IAsyncEnumerable<Page<T>> RunAsync(TPosition start, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var activity = RestSourceDiagnostics.StartRead(resource);
        var memory = createMemory();
        var stage = stages.Begin();
        var account = new LedgerBuilder(options.TimeProvider);
        var position = start;
        var afterShortPage = false;
        var visited = new VisitedPages();
        var begins = paginator.Describe(start);
        visited.Add(paginator.TokenOf(start));
        logger.ReadBegins(resource, begins);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var number = account.Ledger.Pages + 1;
            var page = await FetchAsync(position, number, activity, cancellationToken).ConfigureAwait(false);
            var step = page.IsIgnored ? PageStep<TPosition>.Stop(StopReason.Ignored) : paginator.Next(position, page.Facts);
            var comparison = memory.Compare(page, dropOverlap: afterShortPage);
            if ((FailureOf(step, page, comparison, number) ?? LoopOf(step, visited)) is { } failure)
            {
                throw Located(failure, position, number);
            }

            if (!page.IsIgnored && position.Equals(paginator.Start) && paginator.Choice(step) is { } choice && IsNews(nameof(RestSourceLog.PaginatorChosen)))
            {
                logger.PaginatorChosen(resource, choice);
            }

            var before = account.Ledger;
            var staged = Pass(stage, comparison.Items, position, number);
            step = staged.StopReason is { } reason ? PageStep<TPosition>.Stop(reason) : step;
            var total = paginator.TotalCountsRecords ? page.Total : null;
            var ledger = account.Add(page.Received, page.Transfer, total, comparison, staged.Filtered, step.IsShort, step.StopReason);
            Report(before, ledger, comparison, page.IsIgnored);
            yield return page.InItsPlace(staged.Records, new PagePlace(resource, TokenOf(position), step.Next is { } following ? TokenOf(following) : null, before, ledger));
            if (step.Next is not { } next)
            {
                break;
            }

            if (number == paginator.MaxPages)
            {
                throw Located($"there are more pages than \"max_pages\" allows ({number}). Raise it, or narrow what is read by params.", next, number + 1);
            }

            position = next;
            afterShortPage = step.IsShort;
        }

        Conclude(account.Ledger, start, position);
    }

    private async Task<Page<T>> FetchAsync(TPosition position, int number, Activity? read, CancellationToken cancellationToken)
    {
        // The caller's own activity is current again after each page it was handed.
        var outer = Activity.Current;
        Activity.Current = read ?? outer;
        try
        {
            return await fetch(position, cancellationToken).ConfigureAwait(false);
        }
        catch (RestSourceException exception)
        {
            exception.Locate(number, TokenOf(position));
            read?.SetStatus(ActivityStatusCode.Error, exception.GetType().Name);
            throw;
        }
        finally
        {
            Activity.Current = outer;
        }
    }

    private StagedRecords<T> Pass(PageStage<T> stage, IReadOnlyList<T> records, TPosition position, int number)
    {
        try
        {
            return stage.Pass(records);
        }
        catch (RestSourceException exception)
        {
            exception.Locate(number, TokenOf(position));
            throw;
        }
    }

    private string? FailureOf(PageStep<TPosition> step, Page<T> page, PageComparison<T> comparison, int number) => step switch
    {
        { Failure: { } failure } => failure,
        _ when comparison.IsRepetition && page.Received > 0 =>
            $"it holds the same records as page {number - 1}, so the server does not move on and the read would not end. " + paginator.RepetitionAdvice,
        { Next: not null } when comparison.IsRepetition =>
            $"it is empty, as page {number - 1} was, and yet the server says that more follows, so the read would not end. "
            + "Does has_more_path point at the right field? If such pages are the end of the records, set stop_after_empty_page to true.",
        _ => null,
    };

    private string? LoopOf(PageStep<TPosition> step, VisitedPages visited) => step.Next is { } next && !visited.Add(paginator.TokenOf(next))
        ? $"the next page would be one that came already (\"{paginator.Describe(next)}\"), so the read would not end. " + paginator.RepetitionAdvice
        : null;

    private void Report(ReadLedger before, ReadLedger ledger, PageComparison<T> comparison, bool isIgnored)
    {
        RestSourceDiagnostics.CountPage(resource, comparison.Items.Count, ledger.Bytes - before.Bytes);
        logger.PageRead(resource, ledger.Pages, comparison.Items.Count);
        if (comparison.Overlap > 0)
        {
            logger.OverlapDropped(resource, ledger.Pages, comparison.Overlap);
        }

        if (before.Discarded == 0 && ledger.Discarded > 0 && IsNews(nameof(RestSourceLog.RecordsDiscarded)))
        {
            logger.RecordsDiscarded(resource, ledger.Pages);
        }

        if (isIgnored && IsNews(nameof(RestSourceLog.PageIgnored)))
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

        options.Progress?.Report(ledger);
    }

    private void Conclude(ReadLedger ledger, TPosition start, TPosition last)
    {
        logger.ReadEnded(options.Said is null ? LogLevel.Information : LogLevel.Debug, resource, ledger.Records, ledger.Pages, ledger.Retries, ledger.StopReason);
        if (!options.Strict || ledger.StopReason is StopReason.MaximumOffset or StopReason.OutOfRange || ledger.ClaimedTotal is not { } total)
        {
            return;
        }

        var due = Math.Max(0, total - paginator.RecordsBefore(start));
        if (ledger.Records + ledger.Discarded != due)
        {
            throw Located($"the server claims {due} records for this read, but sent {ledger.Records + ledger.Discarded}. They may have changed meanwhile; read again, or read without Strict.", last, ledger.Pages);
        }
    }

    private bool IsNews(string subject) => options.Said?.IsNews($"{resource}: {subject}") ?? true;

    private PageToken TokenOf(TPosition position) => new(paginator.TokenOf(position), paginator.Describe(position));

    private PaginationException Located(string cause, TPosition position, int number)
    {
        var exception = new PaginationException(resource, cause);
        exception.Locate(number, TokenOf(position));
        return exception;
    }
}
