using System.Text.Json;

namespace RestSource.Json.Filters;

/// <summary>A value that the config gives.</summary>
/// <param name="value">The value.</param>
internal sealed class LiteralOperand(JsonElement value) : JsonOperand
{
    /// <inheritdoc/>
    public override string ToString() => value.GetRawText();

    /// <inheritdoc/>
    internal override JsonElement Evaluate(JsonElement current, JsonQuery query) => value;
}
