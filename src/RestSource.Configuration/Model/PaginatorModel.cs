namespace RestSource.Configuration.Model;

/// <summary>Config key <c>paginator</c>: one record for each <c>type</c>.</summary>
/// <param name="MaxPages">Config key <c>max_pages</c>: a read that needs more pages fails; <see langword="null"/> for no cap.</param>
public abstract record PaginatorModel(int? MaxPages)
{
    /// <summary>Gets where every request, the first included, carries a value of the paginator's.</summary>
    public virtual IEnumerable<RequestTarget> Targets => [];

    /// <summary><c>single_page</c>: one request.</summary>
    public sealed record SinglePage(int? MaxPages = null) : PaginatorModel(MaxPages);

    /// <summary><c>auto</c>, or no paginator anywhere: the first answer tells at run time how the API pages.</summary>
    public sealed record Auto(int? MaxPages = null) : PaginatorModel(MaxPages);

    /// <summary><c>offset</c>: how many records to pass over, and how many to send.</summary>
    /// <param name="Limit">Records to ask for in a page, at least 1.</param>
    /// <param name="InitialOffset">Config key <c>offset</c>: where to begin.</param>
    /// <param name="OffsetTarget">Where the offset goes in the request.</param>
    /// <param name="LimitTarget">Where the limit goes in the request.</param>
    /// <param name="TotalPath">Where the body tells the number of records there are, or <see langword="null"/>.</param>
    /// <param name="TotalIsRequired">The config names <c>total_path</c> itself, so a page without it is an error.</param>
    /// <param name="MaximumOffset">No request is made for this offset or a greater one.</param>
    /// <param name="StopAfterEmptyPage">An empty page is the last.</param>
    /// <param name="HasMorePath">Where the body tells whether another page follows, or <see langword="null"/>.</param>
    /// <param name="MaxPages">Config key <c>max_pages</c>.</param>
    public sealed record Offset(
        int Limit,
        long InitialOffset,
        RequestTarget OffsetTarget,
        RequestTarget LimitTarget,
        SelectorModel? TotalPath,
        bool TotalIsRequired,
        long? MaximumOffset,
        bool StopAfterEmptyPage,
        SelectorModel? HasMorePath,
        int? MaxPages) : PaginatorModel(MaxPages)
    {
        /// <inheritdoc />
        public override IEnumerable<RequestTarget> Targets => [OffsetTarget, LimitTarget];
    }

    /// <summary><c>page_number</c>: which page to send.</summary>
    /// <param name="BasePage">Config key <c>base_page</c>: the number of the API's first page.</param>
    /// <param name="InitialPage">Config key <c>page</c>: where to begin.</param>
    /// <param name="PageTarget">Where the number goes in the request.</param>
    /// <param name="TotalPath">Where the body tells the number of pages there are, or <see langword="null"/>.</param>
    /// <param name="TotalIsRequired">The config names <c>total_path</c> itself, so a page without it is an error.</param>
    /// <param name="MaximumPage">No request is made for this page or a greater one.</param>
    /// <param name="StopAfterEmptyPage">An empty page is the last.</param>
    /// <param name="HasMorePath">Where the body tells whether another page follows, or <see langword="null"/>.</param>
    /// <param name="MaxPages">Config key <c>max_pages</c>.</param>
    public sealed record PageNumber(
        int BasePage,
        int InitialPage,
        RequestTarget PageTarget,
        SelectorModel? TotalPath,
        bool TotalIsRequired,
        int? MaximumPage,
        bool StopAfterEmptyPage,
        SelectorModel? HasMorePath,
        int? MaxPages) : PaginatorModel(MaxPages)
    {
        /// <inheritdoc />
        public override IEnumerable<RequestTarget> Targets => [PageTarget];
    }

    /// <summary><c>cursor</c>: the body gives what to ask for the next page by. The first request carries none.</summary>
    /// <param name="CursorPath">Where the body has it.</param>
    /// <param name="CursorTarget">Where it goes in the request.</param>
    /// <param name="StopAfterEmptyPage">An empty page is the last.</param>
    /// <param name="HasMorePath">Where the body tells whether another page follows, or <see langword="null"/>.</param>
    /// <param name="MaxPages">Config key <c>max_pages</c>.</param>
    public sealed record Cursor(
        SelectorModel CursorPath,
        RequestTarget CursorTarget,
        bool StopAfterEmptyPage,
        SelectorModel? HasMorePath,
        int? MaxPages) : PaginatorModel(MaxPages);

    /// <summary><c>header_cursor</c>: a header gives what to ask for the next page by. The first request carries none.</summary>
    /// <param name="CursorKey">The name of the header.</param>
    /// <param name="CursorParam">The query parameter that it goes into.</param>
    /// <param name="MaxPages">Config key <c>max_pages</c>.</param>
    public sealed record HeaderCursor(string CursorKey, string CursorParam, int? MaxPages) : PaginatorModel(MaxPages);

    /// <summary><c>json_link</c>: the body links to the next page.</summary>
    /// <param name="NextUrlPath">Where the body has the link.</param>
    /// <param name="MaxPages">Config key <c>max_pages</c>.</param>
    public sealed record JsonLink(SelectorModel NextUrlPath, int? MaxPages) : PaginatorModel(MaxPages);

    /// <summary><c>header_link</c>: the <c>Link</c> header links to the next page.</summary>
    /// <param name="LinksNextKey">The relation type of that link.</param>
    /// <param name="MaxPages">Config key <c>max_pages</c>.</param>
    public sealed record HeaderLink(string LinksNextKey, int? MaxPages) : PaginatorModel(MaxPages);
}

/// <summary>Where a paginator writes a value: a query parameter, or a place in the JSON body.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Name">The parameter's name, or the dotted path in the body.</param>
public sealed record RequestTarget(RequestTargetKind Kind, string Name);

/// <summary>What a <see cref="RequestTarget"/> is.</summary>
public enum RequestTargetKind
{
    /// <summary>A query parameter (<c>offset_param</c>, <c>page_param</c>).</summary>
    Query,

    /// <summary>A dotted path in the JSON body (<c>offset_body_path</c>, <c>page_body_path</c>).</summary>
    Body,

    /// <summary>Query parameters, one for each member of the value, which is an object (<c>"cursor_param": "*"</c>).</summary>
    QueryMembers,
}
