using System.Text.Json;

namespace RestSource.Json.Filters;

/// <summary><c>!a</c>: the condition does not hold.</summary>
/// <param name="condition">The condition.</param>
internal sealed class NotFilter(JsonFilter condition) : JsonFilter
{
    /// <inheritdoc/>
    public override string ToString() => $"!({condition})";

    /// <inheritdoc/>
    internal override bool Holds(JsonElement current, JsonQuery query) => !condition.Holds(current, query);
}
