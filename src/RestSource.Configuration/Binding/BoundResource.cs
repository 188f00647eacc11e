using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>A resource, before its parent is looked up among the others.</summary>
/// <param name="Model">The resource, without its parent.</param>
/// <param name="Name">Its name, and where it stands.</param>
/// <param name="References">The fields of parents that its requests name.</param>
/// <param name="Include"><c>include_from_parent</c>; <see langword="null"/> when it is not written.</param>
/// <param name="SkipsMissingParents"><c>on_missing_parent</c> is <c>skip</c>.</param>
/// <param name="ShapeIsComplete">A field that its record's shape does not know is not there.</param>
internal sealed record BoundResource(
    ResourceModel Model,
    JsonStringNode Name,
    IReadOnlyList<ParentReference> References,
    BoundInclude? Include,
    bool SkipsMissingParents,
    bool ShapeIsComplete)
{
    /// <summary>Gets the secrets and settings that its requests name, each once.</summary>
    public EquatableArray<TextPart> Placeholders { get; } = PlaceholderNames.In(Model.Endpoint);
}
