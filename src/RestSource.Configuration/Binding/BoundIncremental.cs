using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>An <c>incremental</c>, and what its binder leaves to others.</summary>
/// <param name="Model">What it says.</param>
/// <param name="CursorPath">Where its <c>cursor_path</c> stands.</param>
/// <param name="InitialValue">Where its <c>initial_value</c> stands.</param>
/// <param name="EndValue">Where its <c>end_value</c> stands.</param>
/// <param name="StartParam">The query parameter that carries the start; <see langword="null"/> when the params say so themselves.</param>
/// <param name="EndParam">The query parameter that carries the end.</param>
internal sealed record BoundIncremental(IncrementalModel Model, SourceSpan CursorPath, SourceSpan? InitialValue, SourceSpan? EndValue, string? StartParam, string? EndParam);
