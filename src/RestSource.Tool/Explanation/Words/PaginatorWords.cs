using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation.Words;

/// <summary>Says how an API pages.</summary>
internal static class PaginatorWords
{
    /// <summary>Words config key <c>paginator</c>.</summary>
    public static string Of(PaginatorModel paginator) => paginator switch
    {
        PaginatorModel.Offset offset => $"offset, {Counts.Of(offset.Limit)} a page",
        PaginatorModel.PageNumber number => $"page_number, from {Counts.Of(number.InitialPage)}",
        PaginatorModel.Cursor cursor => $"cursor, from '{cursor.CursorPath.Text}'",
        PaginatorModel.HeaderCursor cursor => $"header_cursor, from header {cursor.CursorKey}",
        PaginatorModel.JsonLink link => $"json_link, at '{link.NextUrlPath.Text}'",
        PaginatorModel.HeaderLink link => $"header_link, rel={link.LinksNextKey}",
        PaginatorModel.SinglePage => "single_page",
        _ => "auto",
    };
}
