using System.Text.Json.Nodes;
using RestSource.Configuration.Binding;

namespace RestSource.Tool.Inference.Paging;

/// <summary>The body gives a cursor to ask for the next page by.</summary>
internal static class NextCursorClue
{
    private static readonly HashSet<string> CursorNames = Names.Of("cursor", "end_cursor", "continuation", "continuation_token", "scroll_id", "page_token");
    private static readonly HashSet<string> Holders = Names.Of("meta", "metadata", "paging", "pagination", "page_info", "response_metadata", "cursors");

    private static readonly string[] UsualParameters = ["cursor", "after", "page_token", "starting_after", "page"];

    /// <summary>What the parameter is usually called, by the name of the field.</summary>
    private static readonly Dictionary<string, string> Parameters = new(StringComparer.Ordinal)
    {
        ["next_page_token"] = "page_token",
        ["nextPageToken"] = "pageToken",
        ["next_token"] = "next_token",
        ["nextToken"] = "nextToken",
        ["next_cursor"] = "cursor",
        ["nextCursor"] = "cursor",
        ["end_cursor"] = "after",
        ["endCursor"] = "after",
        ["next_marker"] = "marker",
        ["nextMarker"] = "marker",
        ["next_page_cursor"] = "cursor",
        ["next_page"] = "page",
        ["next"] = "cursor",
        ["cursor"] = "cursor",
    };

    public static PagingGuess? Find(PagingClues clues)
    {
        // A next page that is a number is counted, not pointed at.
        var cursor = clues.Fields.FirstOrDefault(static field => (IsNext(field) || IsCursor(field)) && field.Text.Length > 0 && !field.IsLink)
            ?? clues.Fields.FirstOrDefault(static field => IsNext(field) && !field.IsCalled(Names.Of("next_page")) && (field.IsNull || field.Value.ValueKind == System.Text.Json.JsonValueKind.String) && field.Text.Length == 0);
        if (cursor is null)
        {
            return null;
        }

        var parameter = Parameters.GetValueOrDefault(cursor.Name, cursor.Name);
        var state = cursor.Text.Length > 0 ? "gives" : "would give";
        return new PagingGuess(PaginatorOf(parameter), $"\"{cursor.Path}\" {state} a cursor, which \"{parameter}\" is taken to carry", IsGuess: true)
        {
            Trials = cursor.Text.Length == 0 ? [] : [.. UsualParameters.Prepend(cursor.Name).Prepend(parameter).Distinct(StringComparer.Ordinal).Select(PaginatorOf)],
        };

        JsonObject PaginatorOf(string name)
        {
            var paginator = new JsonObject { ["type"] = "cursor", ["cursor_path"] = cursor.Path, ["cursor_param"] = name };
            if (clues.HasMore is { } hasMore)
            {
                paginator["has_more_path"] = hasMore.Path;
            }

            return paginator;
        }
    }

    private static bool IsNext(PagingField field) =>
        field.IsNext && (Names.Have(PagingNames.Next, field.Name) || !field.IsCalled(PagingNames.Link));

    private static bool IsCursor(PagingField field) => field.IsCalled(CursorNames) && (field.Holder.Length == 0 || Names.Have(Holders, field.Holder));
}
