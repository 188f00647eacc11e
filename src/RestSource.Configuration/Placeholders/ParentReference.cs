using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Placeholders;

/// <summary>A place in the config that names a field of a parent's record.</summary>
/// <param name="Resource">The parent's name, and where it stands.</param>
/// <param name="Field">The field, and where it stands.</param>
/// <param name="Selector">The field as a path.</param>
internal sealed record ParentReference(JsonStringNode Resource, JsonStringNode Field, SelectorModel Selector);
