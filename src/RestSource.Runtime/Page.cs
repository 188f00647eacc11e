using RestSource.Pagination;

namespace RestSource;

/// <summary>One page of records, as one response held them.</summary>
/// <param name="items">The records, in the order in which they came.</param>
/// <typeparam name="T">The record.</typeparam>
public sealed class Page<T>(IReadOnlyList<T> items)
{
    /// <summary>Gets the records, in the order in which they came.</summary>
    public IReadOnlyList<T> Items { get; } = items;

    /// <summary>Gets how many records, or with <c>page_number</c> and <c>auto</c> how many pages, the server says there are in all (config key <c>total_path</c>); <see langword="null"/> when it does not say.</summary>
    public long? Total { get; init; }

    /// <summary>Gets whether the server says that another page follows (config key <c>has_more_path</c>); <see langword="null"/> when it does not say.</summary>
    public bool? HasMore { get; init; }

    /// <summary>Gets the cursor to ask for the next page by (paginators <c>cursor</c> and <c>header_cursor</c>); <see langword="null"/> on the last page.</summary>
    public PageCursor? NextCursor { get; init; }

    /// <summary>Gets where the next page is, absolute and without credentials (paginators <c>json_link</c> and <c>header_link</c>); <see langword="null"/> on the last page.</summary>
    public Uri? Next { get; init; }

    /// <summary>Gets the number that the page says it has (paginator <c>auto</c>); <see langword="null"/> when it does not say.</summary>
    public long? PageNumber { get; init; }

    /// <summary>Gets the token with which a read begins at the page after this one; <see langword="null"/> on the last page, and until the page was read in its place.</summary>
    public string? ContinuationToken { get; init; }

    internal PageTransfer Transfer { get; init; } = PageTransfer.Unknown;

    /// <summary>Gets what a paginator decides by.</summary>
    internal PageFacts Facts => new(Items.Count, Total, HasMore, NextCursor, Next, PageNumber);

    /// <summary>Gives the page as a read hands it on.</summary>
    /// <param name="items">Its records, without those that are left out.</param>
    /// <param name="continuationToken">The token of the page after it.</param>
    internal Page<T> InItsPlace(IReadOnlyList<T> items, string? continuationToken) => new(items)
    {
        Total = Total,
        HasMore = HasMore,
        NextCursor = NextCursor,
        Next = Next,
        PageNumber = PageNumber,
        ContinuationToken = continuationToken,
        Transfer = Transfer,
    };
}
