using System.Text.Json;

namespace RestSource.Json.Steps;

/// <summary><c>['a','b']</c>: what each of the steps leads to, one after the other.</summary>
/// <param name="steps">The steps.</param>
internal sealed class AnyOfStep(JsonStep[] steps) : JsonStep
{
    /// <inheritdoc/>
    internal override bool PicksItems { get; } = Array.TrueForAll(steps, step => step.PicksItems);

    /// <inheritdoc/>
    public override string ToString() => steps.Length == 1 ? steps[0].ToString() : $"({string.Join('|', steps.Select(step => $"${step}"))})";

    /// <inheritdoc/>
    internal override void Follow(JsonElement from, JsonQuery query, List<JsonElement> matches)
    {
        foreach (var step in steps)
        {
            query.Spend(from);
            step.Follow(from, query, matches);
        }
    }
}
