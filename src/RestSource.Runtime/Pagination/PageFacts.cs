namespace RestSource.Pagination;

/// <summary>What a paginator decides by.</summary>
/// <param name="Count">How many records the page held.</param>
/// <param name="Total">How many records, or pages, there are in all, as the page says.</param>
/// <param name="HasMore">Whether another page follows, as the page says.</param>
public readonly record struct PageFacts(int Count, long? Total = null, bool? HasMore = null);
