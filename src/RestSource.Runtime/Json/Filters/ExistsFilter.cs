using System.Text.Json;

namespace RestSource.Json.Filters;

/// <summary><c>@.a</c>: the path leads to a value, whatever it is.</summary>
/// <param name="path">The path.</param>
internal sealed class ExistsFilter(JsonOperandPath path) : JsonFilter
{
    /// <inheritdoc/>
    public override string ToString() => path.ToString();

    /// <inheritdoc/>
    internal override bool Holds(JsonElement current, JsonQuery query) => path.Select(current, query).Count > 0;
}
