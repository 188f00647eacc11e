using System.Text.Json;

namespace RestSource.Json.Filters;

/// <summary><c>length(@.a)</c> (RFC 9535, section 2.4.4).</summary>
/// <param name="operand">What is measured.</param>
internal sealed class LengthOperand(JsonOperand operand) : JsonOperand
{
    /// <inheritdoc/>
    public override string ToString() => $"length({operand})";

    /// <inheritdoc/>
    internal override JsonElement Evaluate(JsonElement current, JsonQuery query)
    {
        var value = operand.Evaluate(current, query);
        return value.ValueKind switch
        {
            JsonValueKind.String when TextBytes.TryRead(value, out var text) => JsonNumber.Of(Characters(text)),
            JsonValueKind.Array => JsonNumber.Of(value.GetArrayLength()),
            JsonValueKind.Object => JsonNumber.Of(value.GetPropertyCount()),
            _ => default,
        };
    }

    /// <summary>Counts the bytes that begin a character of UTF-8.</summary>
    private static int Characters(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            count += (unit & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }
}
