using System.Text.Json.Nodes;

namespace RestSource.Tool.Inference.Paging;

/// <summary>An answer that is one record has no pages.</summary>
internal static class SingleRecordClue
{
    public static PagingGuess? Find(PagingClues clues) => clues.Records.IsList
        ? null
        : new PagingGuess(new JsonObject { ["type"] = "single_page" }, "the answer is one record");
}
