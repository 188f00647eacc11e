using System.Globalization;

namespace RestSource.Pagination;

/// <summary>Config <c>"paginator": {"type": "offset"}</c>: asks for so many records after so many others.</summary>
/// <remarks>A page that is shorter than asked for moves the offset by what it held, so that a server which caps its pages loses no record.</remarks>
public sealed class OffsetPaginator : Paginator<OffsetPosition>
{
    private const string TokenPrefix = "offset:";

    private readonly int _limit;
    private readonly bool _totalIsRequired;
    private readonly long? _maximumOffset;
    private readonly bool _stopAfterEmptyPage;
    private readonly bool _readsHasMore;

    /// <summary>Makes a paginator.</summary>
    /// <param name="limit">Config key <c>limit</c>: records to ask for in a page, at least 1.</param>
    /// <param name="initialOffset">Config key <c>offset</c>: where to begin, at least 0.</param>
    /// <param name="totalIsRequired">The config names <c>total_path</c>, so a page without it is an error.</param>
    /// <param name="maximumOffset">Config key <c>maximum_offset</c>: no page begins there or after it, whatever <c>has_more</c> says.</param>
    /// <param name="stopAfterEmptyPage">Config key <c>stop_after_empty_page</c>: a page without records is the last.</param>
    /// <param name="readsHasMore">The config names <c>has_more_path</c>, which then decides over the total, and a page without it is an error.</param>
    /// <param name="maxPages">Config key <c>max_pages</c>.</param>
    public OffsetPaginator(
        int limit,
        long initialOffset = 0,
        bool totalIsRequired = false,
        long? maximumOffset = null,
        bool stopAfterEmptyPage = true,
        bool readsHasMore = false,
        int? maxPages = null)
        : base(maxPages)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        ArgumentOutOfRangeException.ThrowIfNegative(initialOffset);
        _limit = limit;
        _totalIsRequired = totalIsRequired;
        _maximumOffset = maximumOffset;
        _stopAfterEmptyPage = stopAfterEmptyPage;
        _readsHasMore = readsHasMore;
        Start = new OffsetPosition(initialOffset, limit);
    }

    /// <inheritdoc />
    public override OffsetPosition Start { get; }

    /// <inheritdoc />
    public override OffsetPosition Resume(string continuationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationToken);
        return continuationToken.StartsWith(TokenPrefix, StringComparison.Ordinal)
            && long.TryParse(continuationToken.AsSpan(TokenPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? new OffsetPosition(offset, _limit)
            : throw new ArgumentException("This is no continuation token of an offset paginator; one looks like \"offset:200\".", nameof(continuationToken));
    }

    /// <inheritdoc />
    public override string TokenOf(OffsetPosition position) => string.Create(CultureInfo.InvariantCulture, $"{TokenPrefix}{position.Offset}");

    /// <inheritdoc />
    public override long RecordsBefore(OffsetPosition position) => position.Offset;

    /// <inheritdoc />
    public override PageStep<OffsetPosition> Next(OffsetPosition position, PageFacts page)
    {
        if (page.Count == 0 && _stopAfterEmptyPage)
        {
            return PageStep<OffsetPosition>.Stop(StopReason.EmptyPage);
        }

        if (_totalIsRequired && page.Total is null)
        {
            return PageStep<OffsetPosition>.Fail("The page has no total where \"total_path\" points. Correct \"total_path\", or set it to null to read until a page is empty.");
        }

        if (_readsHasMore && page.HasMore is null)
        {
            return PageStep<OffsetPosition>.Fail("The page does not say whether another follows where \"has_more_path\" points. Correct \"has_more_path\", or take it away.");
        }

        return After(position, page);
    }

    private PageStep<OffsetPosition> After(OffsetPosition position, PageFacts page)
    {
        // Only a page with fewer records than asked for tells that the server counts otherwise; an empty or an overlong one does not.
        var isShort = page.Count > 0 && page.Count < position.Limit;
        var next = position with { Offset = position.Offset + (isShort ? page.Count : position.Limit) };

        if (page.HasMore == false)
        {
            return PageStep<OffsetPosition>.Stop(StopReason.NoMorePages);
        }

        if (page.HasMore is null && page.Total is { } total && (next.Offset >= total || position.Offset + page.Count == total))
        {
            return PageStep<OffsetPosition>.Stop(StopReason.TotalReached);
        }

        return next.Offset >= _maximumOffset
            ? PageStep<OffsetPosition>.Stop(StopReason.MaximumOffset)
            : PageStep<OffsetPosition>.To(next, isShort);
    }
}
