using System.Globalization;

namespace RestSource.Json;

/// <summary>What a body holds that looks like paging, for config <c>"paginator": "auto"</c>.</summary>
internal sealed record DetectedPaging
{
    /// <summary>The first link to a next page, absolute or relative.</summary>
    public string? Link { get; init; }

    /// <summary>The first cursor to a next page.</summary>
    public PageCursor? Cursor { get; init; }

    /// <summary>How many pages there are, or at least are.</summary>
    public long? Pages { get; init; }

    /// <summary>The number of the page at hand.</summary>
    public long? Page { get; init; }

    /// <summary>The same, with one more thing that the body holds; of several of a kind the first counts.</summary>
    /// <param name="name">A name as <see cref="PagingNames"/> spells it.</param>
    /// <param name="text">The text or number there, not empty.</param>
    /// <param name="cursor">The same as a cursor; <see langword="null"/> for 0, which is none.</param>
    public DetectedPaging With(string name, string text, PageCursor? cursor)
    {
        var number = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : (long?)null;
        return PagingNames.Pages.Contains(name) ? this with { Pages = Pages ?? number }
            : PagingNames.Page.Contains(name) ? this with { Page = Page ?? number }
            : IsLink(text) ? this with { Link = Link ?? text }
            : name == "nextpage" && number > 0 ? this with { Pages = Math.Max(Pages ?? 0, number.Value), Page = Page ?? number - 1 }
            : this with { Cursor = Cursor ?? cursor };
    }

    private static bool IsLink(string text) => text[0] is '/' or '?' || text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.Contains("://", StringComparison.Ordinal);
}
