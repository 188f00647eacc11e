using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>All that a config says about the records of one resource.</summary>
/// <param name="ResourceSpan">Where the resource's name stands.</param>
/// <param name="Columns">Its <c>columns</c>; <see langword="null"/> when it has none of its own.</param>
/// <param name="DefaultColumns"><c>columns</c> of <c>resource_defaults</c>.</param>
/// <param name="Schema"><c>schema</c>, of the resource or else of <c>resource_defaults</c>.</param>
/// <param name="DataSelector"><c>data_selector</c>: where in a sample the records are.</param>
/// <param name="PrimaryKey"><c>primary_key</c>.</param>
/// <param name="MergeKey"><c>merge_key</c>.</param>
internal sealed record RecordSource(
    SourceSpan ResourceSpan,
    JsonNode? Columns,
    JsonNode? DefaultColumns,
    JsonNode? Schema,
    SelectorModel? DataSelector,
    IReadOnlyList<KeyColumn> PrimaryKey,
    IReadOnlyList<KeyColumn> MergeKey)
{
    /// <summary>Gets the names under which its records carry fields of their parent's: known columns, though the API does not send them.</summary>
    public IReadOnlyCollection<string> Included { get; init; } = [];
}
