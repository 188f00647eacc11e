using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Binding;

/// <summary>What a resource says itself, or what <c>resource_defaults</c> say for all.</summary>
internal sealed record ResourceSettings(
    JsonStringNode? Name,
    string? RecordName,
    string? Description,
    EndpointSettings? Endpoint,
    JsonNode? Schema,
    IReadOnlyList<KeyColumn> PrimaryKey,
    IReadOnlyList<KeyColumn> MergeKey,
    WriteDisposition WriteDisposition)
{
    /// <summary>Gets <c>selected</c>.</summary>
    public bool Selected { get; init; }

    /// <summary>Gets <c>parallelized</c>.</summary>
    public bool Parallelized { get; init; }
}
