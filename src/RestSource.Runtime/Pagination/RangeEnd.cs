namespace RestSource.Pagination;

/// <summary>What the paginators <c>offset</c> and <c>page_number</c> have in common: which page is the last whatever its place, and which lacks what the config promises.</summary>
/// <param name="totalIsRequired">The config names <c>total_path</c>, so a page without it is an error.</param>
/// <param name="stopAfterEmptyPage">Config key <c>stop_after_empty_page</c>: a page without records is the last, whatever else it says.</param>
/// <param name="readsHasMore">The config names <c>has_more_path</c>, which then decides over the total, and a page without it is an error.</param>
/// <param name="hasMaximum">Config key <c>maximum_offset</c> or <c>maximum_page</c> ends the read in any case.</param>
internal sealed class RangeEnd(bool totalIsRequired, bool stopAfterEmptyPage, bool readsHasMore, bool hasMaximum)
{
    /// <summary>What is wrong with a page that lacks what <c>has_more_path</c> names.</summary>
    public const string HasMoreIsMissing =
        "The page does not say whether another follows where \"has_more_path\" points. Correct \"has_more_path\", or take it away.";

    /// <summary>Gives the end or the failure that a page is; <see langword="null"/> when that depends on its place.</summary>
    public PageStep<TPosition>? Of<TPosition>(PageFacts page)
        where TPosition : struct
    {
        if (page.Count == 0 && (stopAfterEmptyPage || IsOnlyEndAfter(page)))
        {
            return PageStep<TPosition>.Stop(StopReason.EmptyPage);
        }

        if (totalIsRequired && page.Total is null)
        {
            return PageStep<TPosition>.Fail("The page has no total where \"total_path\" points. Correct \"total_path\", or set it to null to read until a page is empty.");
        }

        if (readsHasMore && page.HasMore is null)
        {
            return PageStep<TPosition>.Fail(HasMoreIsMissing);
        }

        return page.HasMore == false ? PageStep<TPosition>.Stop(StopReason.NoMorePages) : null;
    }

    private bool IsOnlyEndAfter(PageFacts page) =>
        page is { Total: null, HasMore: null } && !totalIsRequired && !readsHasMore && !hasMaximum;
}
