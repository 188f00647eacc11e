namespace RestSource.Pagination;

/// <summary>What a paginator decides by.</summary>
/// <param name="Count">How many records the page held.</param>
/// <param name="Total">How many records, or pages, there are in all, as the page says.</param>
/// <param name="HasMore">Whether another page follows, as the page says.</param>
/// <param name="NextCursor">The cursor that the page gives to the next one.</param>
/// <param name="Next">The page's link to the next one.</param>
/// <param name="PageNumber">The page's own number, as it says.</param>
internal readonly record struct PageFacts(int Count, long? Total = null, bool? HasMore = null, PageCursor? NextCursor = null, Uri? Next = null, long? PageNumber = null);
