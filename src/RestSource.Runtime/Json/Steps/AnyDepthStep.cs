using System.Text.Json;

namespace RestSource.Json.Steps;

/// <summary><c>..name</c>: a step, taken from the value at hand and from each value inside it, outermost first.</summary>
/// <param name="step">The step.</param>
internal sealed class AnyDepthStep(JsonStep step) : JsonStep
{
    /// <inheritdoc/>
    internal override bool PicksItems => step.PicksItems;

    /// <inheritdoc/>
    public override string ToString() => step.ToString() is ['.', ..] name ? $".{name}" : $"..{step}";

    /// <inheritdoc/>
    internal override void Follow(JsonElement from, JsonQuery query, List<JsonElement> matches)
    {
        query.Spend(from);
        step.Follow(from, query, matches);
        foreach (var child in JsonChildren.Of(from))
        {
            Follow(child, query, matches);
        }
    }

    /// <inheritdoc/>
    internal override bool EndsEmpty(JsonElement from, JsonQuery query) => false;
}
