using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace RestSource.Json.Filters;

/// <summary>Compares values as a filter does (RFC 9535, section 2.3.5.2.2); <see cref="JsonValueKind.Undefined"/> is no value.</summary>
internal static class JsonOrder
{
    /// <summary>Whether two values are the same by meaning.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool AreEqual(JsonElement left, JsonElement right) => (left.ValueKind, right.ValueKind) switch
    {
        (JsonValueKind.Undefined, JsonValueKind.Undefined) => true,
        (JsonValueKind.Array, JsonValueKind.Array) => left.GetArrayLength() == right.GetArrayLength()
            && left.EnumerateArray().Zip(right.EnumerateArray(), AreEqual).All(equal => equal),
        (JsonValueKind.Object, JsonValueKind.Object) => left.GetPropertyCount() == right.GetPropertyCount()
            && left.EnumerateObject().All(member => TryFind(right, member, out var other) && AreEqual(member.Value, other)),
        (JsonValueKind.Number or JsonValueKind.String, _) => Of(left, right) == 0,
        var (one, other) => one == other && one is JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null,
    };

    /// <summary>How two numbers or two texts stand to each other; <see langword="null"/> for others, which have no order.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static int? Of(JsonElement left, JsonElement right) => (left.ValueKind, right.ValueKind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => OfNumbers(left, right),
        (JsonValueKind.String, JsonValueKind.String) => OfTexts(left, right),
        _ => null,
    };

    /// <summary>Rounding keeps the order, so numbers that differ once rounded differ as they do; those too close for a double are told apart as decimals.</summary>
    private static int OfNumbers(JsonElement left, JsonElement right)
    {
        var order = left.GetDouble().CompareTo(right.GetDouble());
        return order == 0 && TryDecimal(left, out var one) && TryDecimal(right, out var other) ? one.CompareTo(other) : order;
    }

    private static bool TryDecimal(JsonElement number, out decimal value) =>
        decimal.TryParse(JsonMarshal.GetRawUtf8Value(number), NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary>UTF-8 is in the order of characters.</summary>
    private static int? OfTexts(JsonElement left, JsonElement right) =>
        TextBytes.TryRead(left, out var one) && TextBytes.TryRead(right, out var other) ? one.SequenceCompareTo(other) : null;

    private static bool TryFind(JsonElement parent, JsonProperty named, out JsonElement value)
    {
        value = default;
        try
        {
            return parent.TryGetProperty(named.Name, out value);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: such a name equals no other.
            return false;
        }
    }
}
