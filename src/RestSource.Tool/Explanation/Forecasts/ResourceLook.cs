using RestSource.Configuration.Model;
using RestSource.Tool.Interpretation.Answers;

namespace RestSource.Tool.Explanation.Forecasts;

/// <summary>What one look at a resource showed: its first page, below the first record of its parent if it has one.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Parent">Its parent; <see langword="null"/> when it stands alone.</param>
/// <param name="Records">How many records the page held.</param>
/// <param name="TotalRecords">How many records there are, as the page says; <see langword="null"/> when it does not.</param>
/// <param name="TotalPages">How many pages there are, as the page says; <see langword="null"/> when it does not.</param>
/// <param name="HasNext">Another page follows, or may.</param>
/// <param name="Latency">How long the answer took.</param>
/// <param name="Limits">The headers by which the server tells its limits.</param>
internal sealed record ResourceLook(
    string Resource, string? Parent, int Records, long? TotalRecords, long? TotalPages, bool HasNext, TimeSpan Latency, IReadOnlyList<string> Limits)
{
    /// <summary>Gets how many calls read it once: from the fewest to the most, <see langword="null"/> for what nothing tells.</summary>
    public (long Fewest, long? Most) Calls => this switch
    {
        { HasNext: false } => (1, 1),
        { TotalPages: { } pages } => (pages, pages),
        { TotalRecords: { } total, Records: > 0 } => ((total + Records - 1) / Records, (total + Records - 1) / Records),
        _ => (2, null),
    };

    /// <summary>Gets how many records a read of it gives, from the fewest to the most, <see langword="null"/> for what nothing tells.</summary>
    public (long Fewest, long? Most) Count => this switch
    {
        { TotalRecords: { } total } => (total, total),
        { HasNext: false } => (Records, Records),
        { TotalPages: { } pages } => ((pages - 1) * Records, pages * Records),
        _ => (Records, null),
    };

    /// <summary>Takes down what an answer showed.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="answer">The answer; <see langword="null"/> when there is no record of its parent to look below.</param>
    /// <param name="latency">How long it took.</param>
    public static ResourceLook Of(ResourceModel resource, ApiAnswer? answer, TimeSpan latency)
    {
        var page = answer?.Page;
        var countsPages = resource.Endpoint.Paginator is PaginatorModel.PageNumber or PaginatorModel.Auto;
        return new ResourceLook(
            resource.Name,
            resource.Parent?.Resource,
            page?.Count ?? 0,
            countsPages ? null : page?.Total,
            countsPages ? page?.Total : null,
            page is { IsIgnored: false } && MayHaveNext(resource.Endpoint.Paginator, page),
            latency,
            [.. (answer?.Headers ?? []).Where(static header => TellsLimit(header.Key)).Select(static header => $"{header.Key}: {header.Value}")]);
    }

    private static bool MayHaveNext(PaginatorModel paginator, Page page) => paginator switch
    {
        PaginatorModel.SinglePage => false,
        PaginatorModel.Offset => page.HasMore ?? (page.Count > 0 && !(page.Count >= page.Total)),
        PaginatorModel.PageNumber => page.HasMore ?? (page.Count > 0 && !(page.Total <= 1)),
        PaginatorModel.Auto => page.Next is not null || page.NextCursor is not null || page.Total > 1,
        _ => page.HasMore != false && (page.Next is not null || page.NextCursor is not null),
    };

    private static bool TellsLimit(string header) =>
        header.Replace("-", string.Empty, StringComparison.Ordinal).Contains("RateLimit", StringComparison.OrdinalIgnoreCase);
}
