namespace RestSource.Json;

/// <summary>Where a page holds its records and what the paginator reads of it.</summary>
/// <param name="records">Config key <c>data_selector</c>; <see langword="null"/> to find the records' list in each body.</param>
/// <param name="total">Config key <c>total_path</c>, or <see langword="null"/> when no total is read.</param>
/// <param name="hasMore">Config key <c>has_more_path</c>, or <see langword="null"/> when no such flag is read.</param>
/// <param name="missingDataIsError">Config key <c>on_missing_data</c> is <c>error</c>: a body without the records' place is an error, not an empty page.</param>
/// <param name="next">Config key <c>cursor_path</c> or <c>next_url_path</c>, or <see langword="null"/> when the body holds neither.</param>
/// <param name="detectsPaging">The paginator is <c>auto</c>: whatever in a body looks like paging is picked up.</param>
/// <param name="bodyMayBeRecord">No list is due on the first page, as perhaps nothing is paged: when the records' list is looked for there and is none, the body is itself the record.</param>
public sealed class PageSelectors(
    JsonSelector? records,
    JsonSelector? total,
    JsonSelector? hasMore,
    bool missingDataIsError,
    JsonSelector? next = null,
    bool detectsPaging = false,
    bool bodyMayBeRecord = false)
{
    private (PageRoles Role, JsonSelector Selector)[]? _roles;

    /// <summary>Config key <c>data_selector</c>; <see langword="null"/> to find the records' list in each body.</summary>
    public JsonSelector? Records { get; } = records;

    /// <summary>Config key <c>total_path</c>, or <see langword="null"/>.</summary>
    public JsonSelector? Total { get; } = total;

    /// <summary>Config key <c>has_more_path</c>, or <see langword="null"/>.</summary>
    public JsonSelector? HasMore { get; } = hasMore;

    /// <summary>Config key <c>cursor_path</c> or <c>next_url_path</c>, or <see langword="null"/>.</summary>
    public JsonSelector? Next { get; } = next;

    /// <summary>The paginator is <c>auto</c>: whatever in a body looks like paging is picked up.</summary>
    public bool DetectsPaging { get; } = detectsPaging;

    /// <summary>A body without the records' place is an error, not an empty page.</summary>
    public bool MissingDataIsError { get; } = missingDataIsError;

    /// <summary>A first page in which no list of records is found is itself the record; else it is an error.</summary>
    public bool BodyMayBeRecord { get; } = bodyMayBeRecord;

    /// <summary>Whether what the paginator reads can be picked up while a body streams by.</summary>
    internal bool PagingStreams => Total is not { Streams: false } && HasMore is not { Streams: false } && Next is not { Streams: false };

    /// <summary>What is looked for in a body, the records first.</summary>
    /// <param name="records">Where these are: as declared, which is prepared once for all bodies, or as found in this one.</param>
    internal (PageRoles Role, JsonSelector Selector)[] RolesWith(JsonSelector records) => records == Records ? _roles ??= RolesOf(records) : RolesOf(records);

    private (PageRoles Role, JsonSelector Selector)[] RolesOf(JsonSelector records)
    {
        (PageRoles, JsonSelector?)[] selectors = [(PageRoles.Records, records), (PageRoles.Total, Total), (PageRoles.HasMore, HasMore), (PageRoles.Next, Next)];
        return [.. selectors.Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!))];
    }
}
