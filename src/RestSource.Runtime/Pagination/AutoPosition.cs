namespace RestSource.Pagination;

/// <summary>Where a page stands when how the API pages was found out: one of the three is set, and none for the first page.</summary>
/// <param name="Next">The link that the page before gave.</param>
/// <param name="Page">The number of the page.</param>
/// <param name="Cursor">The cursor that the page before gave.</param>
/// <param name="CountsFromZero">Whether the API's first page has the number 0.</param>
public readonly record struct AutoPosition(Uri? Next = null, int? Page = null, PageCursor? Cursor = null, bool CountsFromZero = false)
{
    /// <summary>Gets the cursor as a query carries it.</summary>
    public string? Text => Cursor?.Text;
}
