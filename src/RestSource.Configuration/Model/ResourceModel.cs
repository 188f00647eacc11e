namespace RestSource.Configuration.Model;

/// <summary>One entry of <c>resources</c>, with <c>resource_defaults</c> merged in.</summary>
/// <param name="Name">Config key <c>name</c>, or the whole entry when it is a string.</param>
/// <param name="RecordName">Config key <c>record</c>: the C# name of its record, or <see langword="null"/> for the singular of the name.</param>
/// <param name="Description">The config's own words about it, or <see langword="null"/>.</param>
/// <param name="Endpoint">Config key <c>endpoint</c>.</param>
/// <param name="Record">The shape of one record, from <c>columns</c> and <c>schema</c>.</param>
/// <param name="PrimaryKey">Config key <c>primary_key</c>, else the columns marked so; empty for none.</param>
/// <param name="MergeKey">Config key <c>merge_key</c>, else the columns marked so; empty for none.</param>
/// <param name="WriteDisposition">Config key <c>write_disposition</c>.</param>
public sealed record ResourceModel(
    string Name,
    string? RecordName,
    string? Description,
    EndpointModel Endpoint,
    RecordModel Record,
    EquatableArray<string> PrimaryKey,
    EquatableArray<string> MergeKey,
    WriteDisposition WriteDisposition)
{
    /// <summary>Gets a value indicating whether the resource is among those that are read when nobody chooses: config key <c>selected</c>.</summary>
    public bool Selected { get; init; } = true;

    /// <summary>Gets a value indicating whether it may be read beside others, and for several parents at once: config key <c>parallelized</c>.</summary>
    public bool Parallelized { get; init; }

    /// <summary>Gets what is done about records that are not as declared: config key <c>schema_contract</c>.</summary>
    public SchemaContractModel Contract { get; init; } = SchemaContractModel.Evolve;

    /// <summary>Gets what is said to whoever loads.</summary>
    public HintsModel Hints { get; init; } = new();

    /// <summary>Gets config key <c>processing_steps</c>, in the order in which they are taken.</summary>
    public EquatableArray<ProcessingStepModel> ProcessingSteps { get; init; }

    /// <summary>Gets the resource whose records it is read for, one after the other; <see langword="null"/> when it stands alone.</summary>
    public ParentModel? Parent { get; init; }

    /// <summary>Gets a value indicating whether a read begins where the last one ended. Not so for a range with an end, and for records that replace all earlier ones.</summary>
    public bool KeepsState => Endpoint.Incremental is { EndValue: null } && WriteDisposition != WriteDisposition.Replace;
}

/// <summary>Config key <c>write_disposition</c>: what a load does with the rows that are there already.</summary>
public enum WriteDisposition
{
    /// <summary><c>append</c>, the default: insert every record.</summary>
    Append,

    /// <summary><c>replace</c>: this read's records take the place of all earlier ones.</summary>
    Replace,

    /// <summary><c>merge</c>: records replace earlier ones of the same key.</summary>
    Merge,

    /// <summary><c>skip</c>: read, do not load.</summary>
    Skip,
}
