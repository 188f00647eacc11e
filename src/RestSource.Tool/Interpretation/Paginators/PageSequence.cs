using RestSource.Http;
using RestSource.Processing;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>Pages that follow each other: all of a resource, or those below one record of its parent.</summary>
/// <param name="Resource">Which resource.</param>
/// <param name="FetchAsync">Asks for a page: what writes its position into the request, whether over the config's own params, and what ends the wait.</param>
/// <param name="KeyOf">Gives a record's primary key; <see langword="null"/> when it has none.</param>
/// <param name="Stages">What the records of each page pass.</param>
/// <param name="ContinuationToken">Where to begin; <see langword="null"/> for the first page.</param>
/// <param name="Options">How to go about it.</param>
internal sealed record PageSequence(
    ResourceDescription Resource,
    Func<Action<PageRequest>, bool, CancellationToken, Task<Page<JsonRecord>>> FetchAsync,
    Func<JsonRecord, object>? KeyOf,
    PageStages<JsonRecord> Stages,
    string? ContinuationToken,
    ReadOptions? Options);
