using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation.Words;

/// <summary>Says what ends a read: whatever comes first.</summary>
internal static class EndWords
{
    /// <summary>Words it.</summary>
    public static IReadOnlyList<string> Of(EndpointModel endpoint) =>
    [
        .. Of(endpoint.Paginator),
        .. endpoint.Incremental is { RowOrder: not RowOrder.Unknown } ? new[] { "records come in order, and those that follow are out of the range that is read" } : [],
        .. endpoint.Actions.Where(static action => action.Action == ResponseActionKind.Ignore).Select(static action => $"an answer comes that is to be ignored: {ActionWords.Of(action)}"),
    ];

    private static IEnumerable<string> Of(PaginatorModel paginator) => paginator switch
    {
        PaginatorModel.Offset offset => OfRange(
            offset.StopAfterEmptyPage,
            offset.HasMorePath,
            offset.TotalPath is { } total ? $"as many records were passed as '{total.Text}' says{Optional(offset.TotalIsRequired)}" : null,
            offset.MaximumOffset is { } maximum ? $"the next page would begin at {Counts.Of(maximum)} or after it" : null),
        PaginatorModel.PageNumber number => OfRange(
            number.StopAfterEmptyPage,
            number.HasMorePath,
            number.TotalPath is { } total ? $"as many pages were read as '{total.Text}' says{Optional(number.TotalIsRequired)}" : null,
            number.MaximumPage is { } maximum ? $"the next page would be {Counts.Of(maximum)}" : null),
        PaginatorModel.Cursor cursor => OfRange(cursor.StopAfterEmptyPage, cursor.HasMorePath, $"a page has nothing at '{cursor.CursorPath.Text}'", maximum: null),
        PaginatorModel.HeaderCursor cursor => [$"an answer has no header {cursor.CursorKey}"],
        PaginatorModel.JsonLink link => [$"a page has no link at '{link.NextUrlPath.Text}'"],
        PaginatorModel.HeaderLink link => [$"an answer has no Link header with rel={link.LinksNextKey}"],
        PaginatorModel.SinglePage => ["the page was read"],
        _ => ["what the first answer has for paging is at its end: a link to the next page, else a number of pages, else a cursor; without any of them, the first page is the only one"],
    };

    private static IEnumerable<string> OfRange(bool stopsAfterEmptyPage, SelectorModel? hasMorePath, string? end, string? maximum)
    {
        // What is not sure to be there may leave the empty page as the only end.
        var isSure = hasMorePath is not null || maximum is not null || end?.EndsWith(Absent, StringComparison.Ordinal) == false;
        return
        [
            .. stopsAfterEmptyPage || !isSure ? new[] { "a page has no record" } : [],
            .. hasMorePath is { } more ? [$"'{more.Text}' of a page is false"] : new[] { end }.OfType<string>(),
            .. new[] { maximum }.OfType<string>(),
        ];
    }

    private const string Absent = ", if it is there";

    private static string Optional(bool isRequired) => isRequired ? string.Empty : Absent;
}
