using System.Text.Json;

namespace RestSource.Json.Filters;

/// <summary><c>@.a &lt; 1</c>: equality of any values, and the order of numbers and texts.</summary>
/// <param name="left">What stands left.</param>
/// <param name="comparison">What is asked.</param>
/// <param name="right">What stands right.</param>
internal sealed class CompareFilter(JsonOperand left, JsonComparison comparison, JsonOperand right) : JsonFilter
{
    private string Sign => comparison switch
    {
        JsonComparison.Equal => "==",
        JsonComparison.NotEqual => "!=",
        JsonComparison.Less => "<",
        JsonComparison.LessOrEqual => "<=",
        JsonComparison.Greater => ">",
        _ => ">=",
    };

    /// <inheritdoc/>
    public override string ToString() => $"{left} {Sign} {right}";

    /// <inheritdoc/>
    internal override bool Holds(JsonElement current, JsonQuery query)
    {
        var (one, other) = (left.Evaluate(current, query), right.Evaluate(current, query));
        return comparison switch
        {
            JsonComparison.Equal => JsonOrder.AreEqual(one, other),
            JsonComparison.NotEqual => !JsonOrder.AreEqual(one, other),
            JsonComparison.Less => JsonOrder.Of(one, other) < 0,
            JsonComparison.Greater => JsonOrder.Of(one, other) > 0,
            JsonComparison.LessOrEqual => JsonOrder.Of(one, other) < 0 || JsonOrder.AreEqual(one, other),
            _ => JsonOrder.Of(one, other) > 0 || JsonOrder.AreEqual(one, other),
        };
    }
}
