namespace RestSource.Pagination;

/// <summary>Config <c>"paginator": {"type": "cursor"}</c> and <c>header_cursor</c>: each page gives the cursor to ask for the next one by.</summary>
public sealed class CursorPaginator : Paginator<CursorPosition>
{
    private const string StartToken = "start";
    private const string TextPrefix = "cursor:";
    private const string JsonPrefix = "cursor-json:";

    private readonly bool _stopAfterEmptyPage;
    private readonly bool _readsHasMore;

    /// <summary>Makes a paginator.</summary>
    /// <param name="stopAfterEmptyPage">Config key <c>stop_after_empty_page</c>: a page without records is the last.</param>
    /// <param name="readsHasMore">The config names <c>has_more_path</c>: <c>false</c> there ends the read whatever the cursor, and a page without it is an error.</param>
    /// <param name="maxPages">Config key <c>max_pages</c>.</param>
    public CursorPaginator(bool stopAfterEmptyPage = false, bool readsHasMore = false, int? maxPages = null)
        : base(maxPages)
    {
        _stopAfterEmptyPage = stopAfterEmptyPage;
        _readsHasMore = readsHasMore;
    }

    /// <inheritdoc />
    internal override CursorPosition Start => default;

    /// <inheritdoc />
    internal override string RepetitionAdvice => "Does the API know the cursor by another name (cursor_param, cursor_body_path)? If it repeats its last cursor at the end, set stop_after_empty_page or has_more_path.";

    /// <inheritdoc />
    internal override CursorPosition Resume(string continuationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationToken);
        return continuationToken == StartToken ? Start
            : continuationToken.StartsWith(TextPrefix, StringComparison.Ordinal) ? new CursorPosition(continuationToken[TextPrefix.Length..])
            : continuationToken.StartsWith(JsonPrefix, StringComparison.Ordinal) ? new CursorPosition(PageCursor.FromJson(continuationToken[JsonPrefix.Length..]))
            : throw new ArgumentException("This is no continuation token of a cursor paginator; one looks like \"cursor:abc\" or \"start\".", nameof(continuationToken));
    }

    /// <inheritdoc />
    internal override string TokenOf(CursorPosition position) => position.Cursor is not { } cursor ? StartToken
        : cursor.Json[0] == '"' ? TextPrefix + cursor.Text
        : JsonPrefix + cursor.Json;

    /// <inheritdoc />
    internal override PageStep<CursorPosition> Next(CursorPosition position, PageFacts page)
    {
        if (page.Count == 0 && _stopAfterEmptyPage)
        {
            return PageStep<CursorPosition>.Stop(StopReason.EmptyPage);
        }

        if (_readsHasMore && page.HasMore is null)
        {
            return PageStep<CursorPosition>.Fail(RangeEnd.HasMoreIsMissing);
        }

        return page switch
        {
            { HasMore: false } => PageStep<CursorPosition>.Stop(StopReason.NoMorePages),
            { NextCursor: { } cursor } => PageStep<CursorPosition>.To(new CursorPosition(cursor)),
            { HasMore: true } => PageStep<CursorPosition>.Fail(
                "The page says that another follows (\"has_more_path\") but gives no cursor to ask for it by. Correct \"cursor_path\", or take \"has_more_path\" away."),
            _ => PageStep<CursorPosition>.Stop(StopReason.NoNextCursor),
        };
    }
}
