using System.Text.Json;

namespace RestSource.Json.Filters;

/// <summary><c>count(@.a[*])</c> (RFC 9535, section 2.4.5).</summary>
/// <param name="path">The path.</param>
internal sealed class CountOperand(JsonOperandPath path) : JsonOperand
{
    /// <inheritdoc/>
    public override string ToString() => $"count({path})";

    /// <inheritdoc/>
    internal override JsonElement Evaluate(JsonElement current, JsonQuery query) => JsonNumber.Of(path.Select(current, query).Count);
}
