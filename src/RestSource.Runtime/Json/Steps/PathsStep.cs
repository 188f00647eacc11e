using System.Text.Json;

namespace RestSource.Json.Steps;

/// <summary><c>(a.b|c)</c>: what each of the paths leads to, one after the other.</summary>
/// <param name="paths">The paths, from the value at hand.</param>
internal sealed class PathsStep(JsonSelector[] paths) : JsonStep
{
    /// <inheritdoc/>
    internal override bool PicksItems { get; } = Array.TrueForAll(paths, path => path.PicksItems);

    /// <inheritdoc/>
    public override string ToString() => $"({string.Join<JsonSelector>('|', paths)})";

    /// <inheritdoc/>
    internal override void Follow(JsonElement from, JsonQuery query, List<JsonElement> matches)
    {
        foreach (var path in paths)
        {
            matches.AddRange(path.Select(from, query));
        }
    }

    /// <inheritdoc/>
    internal override bool EndsEmpty(JsonElement from, JsonQuery query) => Array.Exists(paths, path => path.EndsEmpty(from, query));
}
