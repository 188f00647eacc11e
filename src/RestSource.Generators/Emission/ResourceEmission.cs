using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Generators.Naming;
using RestSource.Generators.Refit;

namespace RestSource.Generators.Emission;

/// <summary>All that one resource's file is made from; equal to the last one, nothing is emitted.</summary>
/// <param name="Source">The source it belongs to.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Names">The types called after it.</param>
/// <param name="Record">Its record and the records nested in that.</param>
/// <param name="Parameters">The C# parameter for each entry of <c>params</c>, in the model's order, <c>@</c> included.</param>
/// <param name="Refit">What the consumer's Refit, if any, wants to find.</param>
/// <param name="MarkGenerated">Whether analyzers are told that the code is not for them.</param>
internal sealed record ResourceEmission(
    SourceIdentity Source,
    ResourceModel Resource,
    ResourceNames Names,
    RecordNames Record,
    EquatableArray<string> Parameters,
    RefitSupport Refit,
    bool MarkGenerated)
{
    /// <summary>Gets the names of its parent; <see langword="null"/> when it has none.</summary>
    public ParentNames? Parent { get; init; }

    /// <summary>Gets the expression that takes the key of the parent's record from <c>record</c>; <see langword="null"/> when it has none.</summary>
    public string? ParentKey { get; init; }

    /// <summary>Gets a value indicating whether its record is in a file that is emitted before the compilation is made.</summary>
    public bool HasRecordAhead { get; init; }

    /// <summary>Gets a value indicating whether the consumer loads: records say which tables they become.</summary>
    public bool Loads { get; init; }

    /// <summary>Gets the record's type in full.</summary>
    public string RecordType => Source.Qualified(Names.Record);
}
