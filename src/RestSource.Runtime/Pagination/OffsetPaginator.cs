using System.Globalization;

namespace RestSource.Pagination;

/// <summary>Config <c>"paginator": {"type": "offset"}</c>: asks for so many records after so many others.</summary>
/// <remarks>A page that is shorter than asked for moves the offset by what it held, so that a server which caps its pages loses no record.</remarks>
public sealed class OffsetPaginator : Paginator<OffsetPosition>
{
    private const string TokenPrefix = "offset:";

    private readonly int _limit;
    private readonly long? _maximumOffset;
    private readonly RangeEnd _end;

    /// <summary>Makes a paginator.</summary>
    /// <param name="limit">Config key <c>limit</c>: records to ask for in a page, at least 1.</param>
    /// <param name="initialOffset">Config key <c>offset</c>: where to begin, at least 0.</param>
    /// <param name="totalIsRequired">The config names <c>total_path</c>, so a page without it is an error.</param>
    /// <param name="maximumOffset">Config key <c>maximum_offset</c>: no page begins there or after it, whatever <c>has_more</c> says.</param>
    /// <param name="stopAfterEmptyPage">Config key <c>stop_after_empty_page</c>: a page without records is the last. It is so anyway where nothing else can end the read.</param>
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
        _maximumOffset = maximumOffset;
        _end = new RangeEnd(totalIsRequired, stopAfterEmptyPage, readsHasMore, hasMaximum: maximumOffset is not null);
        Start = new OffsetPosition(initialOffset, limit);
    }

    /// <inheritdoc />
    internal override OffsetPosition Start { get; }

    /// <inheritdoc />
    internal override string RepetitionAdvice =>
        "Does the API know the offset and limit parameters by other names (offset_param, limit_param)? If it repeats its last page, set total_path or maximum_offset.";

    /// <inheritdoc />
    internal override OffsetPosition Resume(string continuationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationToken);
        return continuationToken.StartsWith(TokenPrefix, StringComparison.Ordinal)
            && long.TryParse(continuationToken.AsSpan(TokenPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? new OffsetPosition(offset, _limit)
            : throw new ArgumentException("This is no continuation token of an offset paginator; one looks like \"offset:200\".", nameof(continuationToken));
    }

    /// <inheritdoc />
    internal override string TokenOf(OffsetPosition position) => string.Create(CultureInfo.InvariantCulture, $"{TokenPrefix}{position.Offset}");

    /// <inheritdoc />
    internal override long RecordsBefore(OffsetPosition position) => position.Offset;

    /// <inheritdoc />
    internal override PageStep<OffsetPosition> Next(OffsetPosition position, PageFacts page)
    {
        if (_end.Of<OffsetPosition>(page) is { } end)
        {
            return end;
        }

        var next = After(position, page.Count);
        if (page.HasMore is null && page.Total is { } total && (next.Offset >= total || position.Offset + page.Count == total))
        {
            return PageStep<OffsetPosition>.Stop(StopReason.TotalReached);
        }

        return next.Offset >= _maximumOffset
            ? PageStep<OffsetPosition>.Stop(StopReason.MaximumOffset)
            : PageStep<OffsetPosition>.To(next, IsShort(position, page.Count));
    }

    /// <inheritdoc />
    internal override OffsetPosition? Foresee(OffsetPosition position, PageFacts last)
    {
        var next = After(position, last.Count);
        return next.Offset < last.Total && !(next.Offset >= _maximumOffset) ? next : null;
    }

    private static OffsetPosition After(OffsetPosition position, int count) =>
        position with { Offset = position.Offset + (IsShort(position, count) ? count : position.Limit) };

    /// <summary>Only a page with fewer records than asked for tells that the server counts otherwise; an empty or an overlong one does not.</summary>
    private static bool IsShort(OffsetPosition position, int count) => count > 0 && count < position.Limit;
}
