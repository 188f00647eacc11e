namespace RestSource.Pagination;

/// <summary>Where a page stands that is asked for by a cursor.</summary>
/// <param name="Cursor">What the page before gave; <see langword="null"/> for the first page.</param>
public readonly record struct CursorPosition(PageCursor? Cursor)
{
    /// <summary>Gets the cursor as a query carries it.</summary>
    public string? Text => Cursor?.Text;
}
