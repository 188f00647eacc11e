using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using RestSource.Http;
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
    // Known from the first page on; all pages come over one connection.
    private UriRedactor _redactor = UriRedactor.WellKnown;

    public async IAsyncEnumerable<Page<T>> RunAsync(TPosition start, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var own = options.Budget is null ? new ReadBudget(options) : null;
        var budget = options.Budget ?? own!;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, budget.TimeUp);
        var report = new ReadReport(resource, options, logger);
        var memory = createMemory();
        var stage = stages.Begin();
        var account = new LedgerBuilder(options.TimeProvider);
        var loops = new LoopDetector<TPosition>(paginator, start);
        var position = start;
        var afterShortPage = false;
        var claims = new RecordClaim<TPosition>(paginator, start);
        var handedOn = 0;
        await using var requests = new PageRequests<T, TPosition>(resource, paginator, fetch, options, budget, stop.Token);
        report.Begins(paginator.Describe(start));
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var number = account.Ledger.Pages + 1;
            var page = await TakeAsync(requests, position, number, handedOn, budget, cancellationToken).ConfigureAwait(false);
            var step = page.IsIgnored ? PageStep<TPosition>.Stop(StopReason.Ignored)
                : page.IsPart ? PageStep<TPosition>.To(position)
                : paginator.Next(position, page.Facts);
            var comparison = memory.Compare(page, dropOverlap: afterShortPage);
            if (!page.IsPart && (step.Failure ?? loops.FailureAt(number, page.Received, comparison.Repeats, step.Next)) is { } failure)
            {
                throw Located(failure, position, number, handedOn);
            }

            if (options.Strict && !page.IsPart && !page.Transfer.DataFound)
            {
                throw Located(RecordClaim<TPosition>.NoData, position, number, handedOn);
            }

            if (!page.IsIgnored && !page.IsPart && position.Equals(paginator.Start) && paginator.Choice(step) is { } choice)
            {
                report.Chose(choice);
            }

            var before = account.Ledger;
            var staged = Pass(stage, comparison.Items, page.Before, position, number, handedOn);
            step = staged.StopReason is { } reason ? PageStep<TPosition>.Stop(reason) : step;
            claims.Take(page.Total);
            var total = paginator.TotalCountsRecords ? page.Total : null;
            var ledger = account.Add(page, total, comparison, staged.Filtered, step.IsShort, step.StopReason);
            report.Came(page, before, ledger, comparison);
            if (step.Next is { } upcoming && !page.IsPart)
            {
                await requests.AskAheadAsync(upcoming, page.Facts, room: (paginator.MaxPages ?? int.MaxValue) - number).ConfigureAwait(false);
            }

            handedOn += staged.Records.Count;
            yield return page.InItsPlace(staged.Records, new PagePlace(resource, TokenOf(position), step.Next is { } following ? TokenOf(following) : null, before, ledger));
            if (step.Next is not { } next)
            {
                break;
            }

            if (page.IsPart)
            {
                continue;
            }

            if (number == paginator.MaxPages)
            {
                throw Located($"there are more pages than \"max_pages\" allows ({number}). Raise it, or narrow what is read by params.", next, number + 1);
            }

            position = next;
            handedOn = 0;
            afterShortPage = step.IsShort;
        }

        report.Ended(account.Ledger);
        if (options.Strict && claims.FailureAt(position, account.Ledger) is { } shortfall)
        {
            throw Located(shortfall, position, account.Ledger.Pages, handedOn);
        }
    }

    private async Task<Page<T>> TakeAsync(
        PageRequests<T, TPosition> requests, TPosition position, int number, int handedOn, ReadBudget budget, CancellationToken cancellationToken)
    {
        try
        {
            var page = budget.TimeIsUp ? throw new TimeLimitException(resource, budget.TimeLimit!.Value) : await requests.TakeAsync(position).ConfigureAwait(false);
            _redactor = page.Redactor;
            return page;
        }
        catch (OperationCanceledException) when (budget.TimeIsUp && !cancellationToken.IsCancellationRequested)
        {
            throw Failed(new TimeLimitException(resource, budget.TimeLimit!.Value));
        }
        catch (RestSourceException exception)
        {
            Failed(exception);
            throw;
        }

        RestSourceException Failed(RestSourceException exception)
        {
            exception.Locate(number, TokenOf(position), handedOn);
            return exception;
        }
    }

    private StagedRecords<T> Pass(PageStage<T> stage, IReadOnlyList<T> records, int before, TPosition position, int number, int handedOn)
    {
        try
        {
            return stage.PassPart(records, before);
        }
        catch (RestSourceException exception)
        {
            exception.Locate(number, TokenOf(position), handedOn);
            throw;
        }
    }

    private PageToken TokenOf(TPosition position) => new(paginator.TokenOf(position), _redactor.RedactText(paginator.Describe(position)));

    private PaginationException Located(string cause, TPosition position, int number, int handedOn = 0)
    {
        var exception = new PaginationException(resource, cause);
        exception.Locate(number, TokenOf(position), handedOn);
        return exception;
    }
}
