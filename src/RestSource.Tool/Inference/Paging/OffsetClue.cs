using System.Text.Json.Nodes;

namespace RestSource.Tool.Inference.Paging;

/// <summary>The page says how many records are passed over, how many there are, or that there are more.</summary>
internal static class OffsetClue
{
    /// <summary>What is asked for where no page tells how many records it would hold.</summary>
    private const int UsualLimit = 100;

    private static readonly HashSet<string> Offsets = Names.Of("offset", "skip", "start", "start_at", "start_index", "from");

    public static PagingGuess? Find(PagingClues clues)
    {
        var offset = clues.Fields.FirstOrDefault(static field => field.Number is 0 && field.IsCalled(Offsets));
        var limit = clues.Fields.FirstOrDefault(field => field.Number > 0 && field.Number >= clues.Count && field != clues.Total && field.IsCalled(PagingClues.LimitNames));
        if (offset is null && clues.Total is null && clues.HasMore is null)
        {
            return null;
        }

        var paginator = new JsonObject { ["type"] = "offset", ["limit"] = limit?.Number ?? (IsFull(clues) ? clues.Count : UsualLimit) };
        Name(paginator, "offset_param", offset?.Name, "offset");
        Name(paginator, "limit_param", offset is null ? null : limit?.Name, "limit");
        Name(paginator, "total_path", clues.Total?.Path, "total");
        Name(paginator, "has_more_path", clues.HasMore?.Path, string.Empty);
        var reason = offset is not null ? $"\"{offset.Path}\" counts the records that are passed over"
            : clues.Total is { } total ? $"\"{total.Path}\" counts the records, and \"offset\" and \"limit\" are taken to choose some"
            : $"\"{clues.HasMore!.Path}\" tells of more, and \"offset\" and \"limit\" are taken to choose some";
        return new PagingGuess(paginator, reason, IsGuess: offset is null)
        {
            Trials = offset is null && IsFull(clues) ? [paginator, Counted(clues, basePage: 1), Skipping(paginator), Counted(clues, basePage: 0)] : [],
        };
    }

    private static JsonObject Skipping(JsonObject paginator)
    {
        var skipping = (JsonObject)paginator.DeepClone();
        skipping["offset_param"] = "skip";
        return skipping;
    }

    // Else "total" would be taken for a number of pages.
    private static JsonObject Counted(PagingClues clues, int basePage)
    {
        var counted = new JsonObject { ["type"] = "page_number", ["base_page"] = basePage, ["page_param"] = "page", ["total_path"] = null };
        Name(counted, "has_more_path", clues.HasMore?.Path, string.Empty);
        return counted;
    }

    private static bool IsFull(PagingClues clues) => clues.Count > 0 && (clues.Total?.Number > clues.Count || clues.HasMore?.Value.ValueKind == System.Text.Json.JsonValueKind.True);

    private static void Name(JsonObject paginator, string key, string? value, string usual)
    {
        if (value is not null && value != usual)
        {
            paginator[key] = value;
        }
    }
}
