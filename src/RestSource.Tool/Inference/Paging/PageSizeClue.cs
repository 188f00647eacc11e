using System.Globalization;
using System.Text.Json.Nodes;

namespace RestSource.Tool.Inference.Paging;

/// <summary>Nothing but its size tells that a page is one of several.</summary>
internal static class PageSizeClue
{
    private static readonly int[] Usual = [10, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1000];

    public static PagingGuess? Find(PagingClues clues) => Usual.Contains(clues.Count)
        ? new PagingGuess(
            Numbered(basePage: 1),
            string.Create(CultureInfo.InvariantCulture, $"nothing in the answer tells of another page, but {clues.Count} records look like a full one, and \"page\" is taken to choose the next"),
            IsGuess: true)
        {
            Trials = [Numbered(basePage: 1), new JsonObject { ["type"] = "offset", ["limit"] = clues.Count }, Numbered(basePage: 0)],
        }
        : null;

    private static JsonObject Numbered(int basePage) => new() { ["type"] = "page_number", ["base_page"] = basePage, ["page_param"] = "page", ["total_path"] = null };
}
