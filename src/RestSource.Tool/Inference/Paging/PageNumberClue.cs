using System.Text.Json.Nodes;
using RestSource.Configuration.Binding;

namespace RestSource.Tool.Inference.Paging;

/// <summary>The pages are counted.</summary>
internal static class PageNumberClue
{
    private static readonly HashSet<string> Current = Names.Of([.. PagingNames.Page, "number", "page_no", "page_num", "page_index"]);
    private static readonly HashSet<string> Pages = Names.Of([.. PagingNames.Pages, "page_count", "last_page", "num_pages", "number_of_pages"]);
    private static readonly HashSet<string> Next = Names.Of("next_page", "next");
    private static readonly HashSet<string> Renamed = Names.Of("current_page", "number");

    public static PagingGuess? Find(PagingClues clues)
    {
        var current = clues.Fields.FirstOrDefault(static field => field.Number is 0 or 1 && field.IsCalled(Current));
        var pages = clues.Fields.FirstOrDefault(static field => field.Number is not null && field.IsCalled(Pages));
        var next = clues.Fields.FirstOrDefault(static field => field.Number is 1 or 2 && field.IsCalled(Next));
        if (current is null && pages is null && next is null)
        {
            return null;
        }

        var parameter = current is null || current.IsCalled(Renamed) ? "page" : current.Name;
        var paginator = new JsonObject
        {
            ["type"] = "page_number",
            ["base_page"] = current?.Number ?? next?.Number - 1 ?? 1,
            ["page_param"] = parameter,

            // Else "total", which counts records here, would be taken for a number of pages.
            ["total_path"] = pages?.Path,
        };
        if (clues.HasMore is { } hasMore && pages is null)
        {
            paginator["has_more_path"] = hasMore.Path;
        }

        var teller = pages ?? current ?? next!;
        return new PagingGuess(paginator, $"\"{teller.Path}\" counts pages, and \"{parameter}\" is taken to choose one", IsGuess: current is null)
        {
            Trials = current is null && (next is not null || pages!.Number > 1) ? [paginator, FromZero(paginator)] : [],
        };
    }

    private static JsonObject FromZero(JsonObject paginator)
    {
        var fromZero = (JsonObject)paginator.DeepClone();
        fromZero["base_page"] = 0;
        return fromZero;
    }
}
