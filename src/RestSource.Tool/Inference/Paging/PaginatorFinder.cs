using System.Text.Json.Nodes;

namespace RestSource.Tool.Inference.Paging;

/// <summary>Finds how an API pages. What is surest comes first.</summary>
internal static class PaginatorFinder
{
    private static readonly Func<PagingClues, PagingGuess?>[] Finders =
    [
        SingleRecordClue.Find,
        LinkHeaderClue.Find,
        NextLinkClue.Find,
        NextCursorClue.Find,
        CursorHeaderClue.Find,
        LastRecordClue.Find,
        PageNumberClue.Find,
        OffsetClue.Find,
        PageSizeClue.Find,
    ];

    /// <summary>Finds it, or that there is one page only, as far as the first page tells.</summary>
    public static PagingGuess Find(LookedPage page, FoundRecords records)
    {
        var clues = PagingClues.Of(page, records);
        return Finders.Select(find => find(clues)).FirstOrDefault(static guess => guess is not null)
            ?? new PagingGuess(new JsonObject { ["type"] = "single_page" }, "nothing in the answer tells of another page", IsGuess: true);
    }
}
