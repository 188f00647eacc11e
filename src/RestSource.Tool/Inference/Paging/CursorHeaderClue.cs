using System.Text.Json.Nodes;

namespace RestSource.Tool.Inference.Paging;

/// <summary>A header gives what to ask for the next page by.</summary>
internal static class CursorHeaderClue
{
    private static readonly (string Header, string Parameter)[] Usual =
    [
        ("X-Next-Cursor", "cursor"), ("Next-Cursor", "cursor"), ("X-Next-Page", "page"), ("X-Next-Token", "next_token"), ("X-Next-Page-Token", "page_token"), ("X-Continuation-Token", "continuationToken"),
        ("X-MS-ContinuationToken", "continuationToken"),
    ];

    public static PagingGuess? Find(PagingClues clues)
    {
        // An empty header is that of the last page.
        var (header, parameter) = Usual.FirstOrDefault(usual => clues.Page.Headers.Any(sent => sent.Key.Equals(usual.Header, StringComparison.OrdinalIgnoreCase)));
        if (header is null)
        {
            return null;
        }

        var paginator = new JsonObject { ["type"] = "header_cursor", ["cursor_key"] = header, ["cursor_param"] = parameter };
        return new PagingGuess(paginator, $"the header {header} tells of the next page, which \"{parameter}\" is taken to ask for", IsGuess: true)
        {
            Trials = clues.Page.Header(header) is null ? [] : [paginator],
        };
    }
}
