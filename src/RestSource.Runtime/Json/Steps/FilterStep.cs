using System.Text.Json;

namespace RestSource.Json.Steps;

/// <summary><c>[?condition]</c>: the items or members for which a condition holds.</summary>
/// <param name="condition">The condition.</param>
internal sealed class FilterStep(JsonFilter condition) : JsonStep
{
    /// <inheritdoc/>
    internal override bool PicksItems => true;

    /// <inheritdoc/>
    public override string ToString() => $"[?{condition}]";

    /// <inheritdoc/>
    internal override void Follow(JsonElement from, JsonQuery query, List<JsonElement> matches) =>
        matches.AddRange(JsonChildren.Of(from).Where(child => condition.Holds(child, query)));
}
