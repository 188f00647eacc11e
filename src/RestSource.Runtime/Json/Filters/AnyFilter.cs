using System.Text.Json;

namespace RestSource.Json.Filters;

/// <summary><c>a || b</c>: one of the conditions holds.</summary>
/// <param name="conditions">The conditions.</param>
internal sealed class AnyFilter(JsonFilter[] conditions) : JsonFilter
{
    /// <inheritdoc/>
    public override string ToString() => $"({string.Join<JsonFilter>(" || ", conditions)})";

    /// <inheritdoc/>
    internal override bool Holds(JsonElement current, JsonQuery query) => Array.Exists(conditions, condition => condition.Holds(current, query));
}
