namespace RestSource;

/// <summary>Why a read came to its end.</summary>
public enum StopReason
{
    /// <summary>A page held no record (config key <c>stop_after_empty_page</c>).</summary>
    EmptyPage,

    /// <summary>As many records, or with <c>page_number</c> as many pages, were passed as the server says there are (config key <c>total_path</c>).</summary>
    TotalReached,

    /// <summary>The server says that no page follows (config key <c>has_more_path</c>).</summary>
    NoMorePages,

    /// <summary>A page gave no cursor to the next one (paginators <c>cursor</c> and <c>header_cursor</c>).</summary>
    NoNextCursor,

    /// <summary>A page had no link to the next one (paginators <c>json_link</c> and <c>header_link</c>).</summary>
    NoNextLink,

    /// <summary>The next page would begin at config key <c>maximum_offset</c> or after it.</summary>
    MaximumOffset,

    /// <summary>The next page would be config key <c>maximum_page</c> or a later one.</summary>
    MaximumPage,

    /// <summary>The records are in order, and those that follow are out of the range that is read (config key <c>incremental.row_order</c>).</summary>
    OutOfRange,

    /// <summary>The resource is one page (paginator <c>single_page</c>, or <c>auto</c> when its answer tells of no other).</summary>
    SinglePage,

    /// <summary>All that the read was made of came to its own end: the pages under each parent record, or the resources of a run.</summary>
    Completed,

    /// <summary>An answer came that config key <c>response_actions</c> said to ignore.</summary>
    Ignored,
}
