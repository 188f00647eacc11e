using System.Globalization;

namespace RestSource.Pagination;

/// <summary>Config <c>"paginator": {"type": "page_number"}</c>: asks for one page after the other by number.</summary>
public sealed class PageNumberPaginator : Paginator<PageNumberPosition>
{
    private const string TokenPrefix = "page:";

    private readonly int _basePage;
    private readonly int? _maximumPage;
    private readonly RangeEnd _end;

    /// <summary>Makes a paginator.</summary>
    /// <param name="basePage">Config key <c>base_page</c>: the number of the API's first page, at least 0.</param>
    /// <param name="initialPage">Config key <c>page</c>: where to begin; <see langword="null"/> for <paramref name="basePage"/>.</param>
    /// <param name="totalIsRequired">The config names <c>total_path</c>, so a page without it is an error.</param>
    /// <param name="maximumPage">Config key <c>maximum_page</c>: neither this page nor a later one is asked for, whatever <c>has_more</c> says; the first one always is.</param>
    /// <param name="stopAfterEmptyPage">Config key <c>stop_after_empty_page</c>: a page without records is the last. It is so anyway where nothing else can end the read.</param>
    /// <param name="readsHasMore">The config names <c>has_more_path</c>, which then decides over the total, and a page without it is an error.</param>
    /// <param name="maxPages">Config key <c>max_pages</c>.</param>
    public PageNumberPaginator(
        int basePage = 0,
        int? initialPage = null,
        bool totalIsRequired = false,
        int? maximumPage = null,
        bool stopAfterEmptyPage = true,
        bool readsHasMore = false,
        int? maxPages = null)
        : base(maxPages)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(basePage);
        var first = initialPage ?? basePage;
        ArgumentOutOfRangeException.ThrowIfNegative(first, nameof(initialPage));
        _basePage = basePage;
        _maximumPage = maximumPage;
        _end = new RangeEnd(totalIsRequired, stopAfterEmptyPage, readsHasMore, hasMaximum: maximumPage is not null);
        Start = new PageNumberPosition(first);
    }

    /// <inheritdoc />
    internal override PageNumberPosition Start { get; }

    /// <inheritdoc />
    internal override bool TotalCountsRecords => false;

    /// <inheritdoc />
    internal override string RepetitionAdvice =>
        "Does the API know the page by another name (page_param)? If it repeats its last page, set total_path or maximum_page.";

    /// <inheritdoc />
    internal override PageNumberPosition Resume(string continuationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationToken);
        return continuationToken.StartsWith(TokenPrefix, StringComparison.Ordinal)
            && int.TryParse(continuationToken.AsSpan(TokenPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? new PageNumberPosition(page)
            : throw new ArgumentException("This is no continuation token of a page_number paginator; one looks like \"page:3\".", nameof(continuationToken));
    }

    /// <inheritdoc />
    internal override string TokenOf(PageNumberPosition position) => string.Create(CultureInfo.InvariantCulture, $"{TokenPrefix}{position.Page}");

    /// <inheritdoc />
    internal override PageStep<PageNumberPosition> Next(PageNumberPosition position, PageFacts page)
    {
        if (_end.Of<PageNumberPosition>(page) is { } end)
        {
            return end;
        }

        var next = (long)position.Page + 1;
        if (page.HasMore is null && next >= page.Total + _basePage)
        {
            return PageStep<PageNumberPosition>.Stop(StopReason.TotalReached);
        }

        return next >= (_maximumPage ?? int.MaxValue)
            ? PageStep<PageNumberPosition>.Stop(StopReason.MaximumPage)
            : PageStep<PageNumberPosition>.To(new PageNumberPosition((int)next));
    }

    /// <inheritdoc />
    internal override bool IsBefore(PageNumberPosition position, long total) => position.Page < total + _basePage;

    /// <inheritdoc />
    internal override PageNumberPosition? Foresee(PageNumberPosition position, PageFacts last)
    {
        var next = (long)position.Page + 1;
        return next < last.Total + _basePage && next < (_maximumPage ?? int.MaxValue) ? new PageNumberPosition((int)next) : null;
    }
}
