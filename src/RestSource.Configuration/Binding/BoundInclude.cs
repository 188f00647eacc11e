using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary><c>include_from_parent</c>.</summary>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Fields">The fields, each once, and where they stand.</param>
internal sealed record BoundInclude(SourceSpan KeySpan, IReadOnlyList<JsonStringNode> Fields);
