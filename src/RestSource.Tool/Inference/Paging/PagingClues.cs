namespace RestSource.Tool.Inference.Paging;

/// <summary>What a first page tells of those behind it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Records">Its records.</param>
/// <param name="Fields">The single values around them.</param>
internal sealed record PagingClues(LookedPage Page, FoundRecords Records, IReadOnlyList<PagingField> Fields)
{
    private static readonly HashSet<string> HasMoreNames = Names.Of("has_more", "has_next", "has_next_page", "more", "more_results", "has_more_results", "more_items_in_collection");

    private static readonly HashSet<string> TotalNames = Names.Of(
        "total", "total_count", "total_results", "total_records", "total_items", "total_elements", "total_rows", "total_size", "record_count", "count", "result_count", "@odata.count", "full_count");

    /// <summary>The fields that name a page size.</summary>
    public static readonly HashSet<string> LimitNames = Names.Of("limit", "per_page", "page_size", "max_results", "top", "take", "count", "size", "items_per_page", "page_limit");

    /// <summary>Gets how many records the page holds.</summary>
    public int Count => Records.Items.Count;

    /// <summary>Gets what says whether another page follows.</summary>
    public PagingField? HasMore => Fields.FirstOrDefault(static value => value.IsFlag && value.IsCalled(HasMoreNames));

    /// <summary>Gets what says how many records there are; a number below those of the page is none.</summary>
    public PagingField? Total => Fields.FirstOrDefault(value => value.Number is { } number && value.IsCalled(TotalNames) && (number > Count || (number == Count && !value.IsCalled(LimitNames))));

    /// <summary>Gathers them.</summary>
    public static PagingClues Of(LookedPage page, FoundRecords records) => new(page, records, [.. PagingField.Of(page.Body).Where(field => !IsOfRecord(field, records))]);

    // Where the answer is one record, its fields are the record's.
    private static bool IsOfRecord(PagingField field, FoundRecords records) => !records.IsList && (records.Selector == AnswerPath.Whole || field.Path.StartsWith(records.Selector, StringComparison.Ordinal));
}
