using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RestSource.Tool.Inference.Paging;

/// <summary>A <c>Link</c> header (RFC 8288) links to pages.</summary>
internal static partial class LinkHeaderClue
{
    public static PagingGuess? Find(PagingClues clues) => clues.Page.Header("Link") is { } link && Relation().IsMatch(link)
        ? new PagingGuess(new JsonObject { ["type"] = "header_link" }, "the Link header links to pages")
        : null;

    // The last page links to the first and the one before.
    [GeneratedRegex("""rel\s*=\s*"?(next|prev|first|last)\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relation();
}
