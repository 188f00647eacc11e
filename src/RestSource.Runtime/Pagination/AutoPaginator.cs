using System.Globalization;

namespace RestSource.Pagination;

/// <summary>Config <c>"paginator": "auto"</c>, or none at all: the first answer tells how the API pages, and the read goes on like that.</summary>
/// <remarks>A link wins over a number of pages, that over a cursor; with none of them there is one page.</remarks>
public sealed class AutoPaginator : Paginator<AutoPosition>
{
    private const string PagePrefix = "page:";
    private const string PageFromZeroPrefix = "page-from-0:";

    private readonly LinkPaginator _links = new();
    private readonly CursorPaginator _cursors = new();

    /// <summary>Makes a paginator.</summary>
    /// <param name="maxPages">Config key <c>max_pages</c>.</param>
    public AutoPaginator(int? maxPages = null)
        : base(maxPages)
    {
    }

    /// <inheritdoc />
    internal override AutoPosition Start => default;

    /// <inheritdoc />
    internal override bool TotalCountsRecords => false;

    /// <inheritdoc />
    internal override string RepetitionAdvice => "How the API pages was guessed from its first answer: say it in \"paginator\".";

    /// <inheritdoc />
    internal override AutoPosition Resume(string continuationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationToken);
        return NumberAfter(PagePrefix, continuationToken) is { } page ? new AutoPosition(Page: page)
            : NumberAfter(PageFromZeroPrefix, continuationToken) is { } pageFromZero ? new AutoPosition(Page: pageFromZero, CountsFromZero: true)
            : continuationToken.StartsWith("cursor", StringComparison.Ordinal) ? new AutoPosition(Cursor: _cursors.Resume(continuationToken).Cursor)
            : new AutoPosition(Next: _links.Resume(continuationToken).Next);
    }

    /// <inheritdoc />
    internal override string TokenOf(AutoPosition position) =>
        position.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"{(position.CountsFromZero ? PageFromZeroPrefix : PagePrefix)}{page}")
        : position.Cursor is { } cursor ? _cursors.TokenOf(new CursorPosition(cursor))
        : _links.TokenOf(new LinkPosition(position.Next));

    /// <inheritdoc />
    internal override string Describe(AutoPosition position) =>
        position.Next is { } next ? _links.Describe(new LinkPosition(next)) : TokenOf(position);

    /// <inheritdoc />
    internal override string Choice(PageStep<AutoPosition> first) => first switch
    {
        { Next.Next: not null } => "links",
        { Next.Page: not null } or { StopReason: StopReason.TotalReached } => "page_number",
        { Next.Cursor: not null } => "cursor",
        _ => "single_page",
    };

    /// <inheritdoc />
    internal override PageStep<AutoPosition> Next(AutoPosition position, PageFacts page) => position switch
    {
        { Next: not null } => AfterLink(page),
        { Page: { } number } => AfterPage(number, position.CountsFromZero, page),
        { Cursor: not null } => AfterCursor(page),
        _ => AfterFirst(page),
    };

    private static PageStep<AutoPosition> AfterFirst(PageFacts page) =>
        page.Next is not null ? AfterLink(page)
        : page.Total is not null ? AfterPage(page.PageNumber ?? 1, countsFromZero: page.PageNumber == 0, page)
        : page.NextCursor is not null ? AfterCursor(page)
        : PageStep<AutoPosition>.Stop(StopReason.SinglePage);

    private static PageStep<AutoPosition> AfterLink(PageFacts page) => page.Next is { } next
        ? PageStep<AutoPosition>.To(new AutoPosition(Next: next))
        : PageStep<AutoPosition>.Stop(StopReason.NoNextLink);

    private static PageStep<AutoPosition> AfterCursor(PageFacts page) => page.NextCursor is { } cursor
        ? PageStep<AutoPosition>.To(new AutoPosition(Cursor: cursor))
        : PageStep<AutoPosition>.Stop(StopReason.NoNextCursor);

    private static PageStep<AutoPosition> AfterPage(long number, bool countsFromZero, PageFacts page)
    {
        // Where no answer says its own number, the API was taken to count from 1; an empty page before the end speaks against it.
        if (page is { Count: 0, PageNumber: null } && number > 1 && number <= page.Total)
        {
            return PageStep<AutoPosition>.Fail(
                $"Page {number} of {page.Total} is empty: the API seems to count its pages from 0. Write \"paginator\": {{ \"type\": \"page_number\", \"base_page\": 0, \"total_path\": … }}.");
        }

        var last = countsFromZero ? page.Total - 1 : page.Total;
        return last is null || number >= last || number >= int.MaxValue
            ? PageStep<AutoPosition>.Stop(StopReason.TotalReached)
            : PageStep<AutoPosition>.To(new AutoPosition(Page: (int)number + 1, CountsFromZero: countsFromZero));
    }

    private static int? NumberAfter(string prefix, string token) =>
        token.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(token.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
