using RestSource.Http;
using RestSource.Pagination;
using RestSource.Reading;

namespace RestSource;

/// <summary>One page of any resource's records, for those who read several resources: <c>switch (page) { case Page&lt;Project&gt; projects: … }</c>.</summary>
public abstract class Page
{
    private protected Page()
    {
    }

    /// <summary>Gets which resource the page is of; <see langword="null"/> until the page was read in its place.</summary>
    public ResourceDescription? Resource => Place?.Resource;

    /// <summary>Gets how many records the page holds.</summary>
    public abstract int Count { get; }

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

    /// <summary>Gets a value indicating whether config key <c>response_actions</c> said to ignore the answer: it holds no records, and the read ends there. Default: no.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>Gets the token with which a read begins at the page after this one; <see langword="null"/> on the last page, and until the page was read in its place.</summary>
    public string? ContinuationToken => Place?.Following?.Value;

    /// <summary>Gets where a read found the page.</summary>
    internal PagePlace? Place { get; init; }

    /// <summary>Gets what knows the secrets of the connection that the page came over, for what is said of the pages after it.</summary>
    internal UriRedactor Redactor { get; init; } = UriRedactor.WellKnown;

    internal PageTransfer Transfer { get; init; } = PageTransfer.Unknown;

    /// <summary>Gets how many records parts of the same page held that came before this one.</summary>
    internal int Before { get; init; }

    /// <summary>Gets a value indicating whether this is a part of a page, behind which another follows: it holds records, and what else a page says comes with the last part.</summary>
    internal abstract bool IsPart { get; }

    /// <summary>Gets how many records came with the page, those included that the schema contract left out: paging goes by what the server sends.</summary>
    internal int Received => Before + Count + Transfer.Discarded;

    /// <summary>Gets what a paginator decides by.</summary>
    internal PageFacts Facts => new(Received, Total, HasMore, NextCursor, Next, PageNumber);
}
