using System.Text.Json;

namespace RestSource.Json.Filters;

/// <summary><c>a &amp;&amp; b</c>: all conditions hold.</summary>
/// <param name="conditions">The conditions.</param>
internal sealed class AllFilter(JsonFilter[] conditions) : JsonFilter
{
    /// <inheritdoc/>
    public override string ToString() => $"({string.Join<JsonFilter>(" && ", conditions)})";

    /// <inheritdoc/>
    internal override bool Holds(JsonElement current, JsonQuery query) => Array.TrueForAll(conditions, condition => condition.Holds(current, query));
}
