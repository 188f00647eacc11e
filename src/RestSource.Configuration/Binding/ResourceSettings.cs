using RestSource.Configuration.Diagnostics;
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
    BoundDisposition WriteDisposition)
{
    /// <summary>Gets <c>selected</c>.</summary>
    public bool Selected { get; init; }

    /// <summary>Gets <c>parallelized</c>.</summary>
    public bool Parallelized { get; init; }

    /// <summary>Gets <c>schema_contract</c>; <see langword="null"/> when it is not written.</summary>
    public SchemaContractModel? Contract { get; init; }

    /// <summary>Gets where <c>schema_contract</c> stands, if it is written.</summary>
    public SourceSpan? ContractSpan { get; init; }

    /// <summary>Gets what is said to whoever loads, but <c>columns</c>.</summary>
    public HintsModel Hints { get; init; } = new();

    /// <summary>Gets <c>processing_steps</c>.</summary>
    public EquatableArray<ProcessingStepModel> ProcessingSteps { get; init; }

    /// <summary>Gets <c>include_from_parent</c>; <see langword="null"/> when it is not written.</summary>
    public BoundInclude? Include { get; init; }
}
