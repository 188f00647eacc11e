using System.Text.Json.Nodes;

namespace RestSource.Tool.Inference.Paging;

/// <summary>The body links to the next page, or has a place for that link.</summary>
internal static class NextLinkClue
{
    private static readonly HashSet<string> LinkNames = Names.Of("next_link", "next_url", "next_uri", "next_href", "next_page_url", "next_page_link", "next_page_uri", "next_records_url", "@odata.nextLink");
    private static readonly HashSet<string> LinkHolders = Names.Of("links", "_links");
    private static readonly HashSet<string> Previous = Names.Of("previous", "prev");

    public static PagingGuess? Find(PagingClues clues)
    {
        // A cursor beside the link is what the API is meant to be asked by.
        var isBesideCursor = clues.Fields.Any(static field => field is { IsNext: true, IsLink: false, Text.Length: > 0 } && field.Holder.Length > 0 && Names.Have(Names.Of("next"), field.Holder));
        var link = clues.Fields.FirstOrDefault(field => field is { IsNext: true, IsLink: true } && !isBesideCursor)
            ?? clues.Fields.FirstOrDefault(field => field is { IsNext: true, IsNull: true } && IsPlaceOfLink(field, clues));
        return link is null ? null : new PagingGuess(
            new JsonObject { ["type"] = "json_link", ["next_url_path"] = link.Path },
            link.IsNull ? $"\"{link.Path}\" is null here, and would link to the next page" : $"\"{link.Path}\" links to the next page",
            IsGuess: link.IsNull);
    }

    private static bool IsPlaceOfLink(PagingField field, PagingClues clues) =>
        field.IsCalled(LinkNames)
        || Names.Have(LinkHolders, field.Holder)
        || (field.IsCalled(Names.Of("next")) && clues.Fields.Any(other => other.Holder == field.Holder && other.IsCalled(Previous)));
}
