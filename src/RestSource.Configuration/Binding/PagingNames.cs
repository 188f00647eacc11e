namespace RestSource.Configuration.Binding;

/// <summary>The names that APIs give to what tells of the next page: whole names, in lower case and without separators.</summary>
/// <remarks>The runtime looks for the same names, and a test holds the two together.</remarks>
internal static class PagingNames
{
    /// <summary>A link or a cursor to the next page, or its number.</summary>
    public static readonly HashSet<string> Next = new(StringComparer.Ordinal)
    {
        "next", "nextcursor", "nexthref", "nextlink", "nextmarker", "nextpage", "nextpagecursor", "nextpagelink", "nextpagetoken", "nextpageuri", "nextpageurl",
        "nextrecordsurl", "nexttoken", "nexturi", "nexturl", "odata.nextlink",
    };

    /// <summary>The link inside an object that is called by one of <see cref="Next"/>.</summary>
    public static readonly HashSet<string> Link = new(StringComparer.Ordinal) { "href", "url" };

    /// <summary>The number of pages there are.</summary>
    public static readonly HashSet<string> Pages = new(StringComparer.Ordinal) { "pages", "totalpages" };

    /// <summary>The number of the page at hand.</summary>
    public static readonly HashSet<string> Page = new(StringComparer.Ordinal) { "currentpage", "page", "pagenumber" };

    /// <summary>Brings a name to the spelling of these sets.</summary>
    public static string Normalize(string name) =>
        string.Concat(name.Where(static character => character is not ('_' or '-' or ' ' or '@'))).ToLowerInvariant();
}
