using System.Globalization;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Compares values as a filter does: only numbers and texts have an order (RFC 9535, section 2.3.5.2.2).</summary>
internal static class NodeComparison
{
    /// <summary>Whether a comparison holds; <see langword="null"/> is no value, and equals only no value.</summary>
    public static bool Holds(JsonNode? left, Comparison comparison, JsonNode? right) => comparison switch
    {
        Comparison.Equal => AreEqual(left, right),
        Comparison.NotEqual => !AreEqual(left, right),
        Comparison.Less => Order(left, right) < 0,
        Comparison.Greater => Order(left, right) > 0,
        Comparison.LessOrEqual => Order(left, right) < 0 || AreEqual(left, right),
        Comparison.GreaterOrEqual => Order(left, right) > 0 || AreEqual(left, right),
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "No such comparison."),
    };

    private static bool AreEqual(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (JsonBooleanNode one, JsonBooleanNode other) => one.Value == other.Value,
        (JsonArrayNode one, JsonArrayNode other) => one.Items.Count == other.Items.Count && one.Items.Zip(other.Items, AreEqual).All(static equal => equal),
        (JsonObjectNode one, JsonObjectNode other) => one.Members.Count == other.Members.Count
            && one.Members.All(member => other.Find(member.Name) is { } same && AreEqual(member.Value, same.Value)),
        (null, null) or (JsonNullNode, JsonNullNode) => true,
        _ => Order(left, right) == 0,
    };

    private static int? Order(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (JsonNumberNode one, JsonNumberNode other) => Order(one.Raw, other.Raw),
        (JsonStringNode one, JsonStringNode other) => TextOrder(one.Value, other.Value),
        _ => null,
    };

    /// <summary>Rounding keeps the order, so numbers that differ once rounded differ as they do; those too close for a double are told apart as decimals.</summary>
    private static int Order(string left, string right)
    {
        var order = AsDouble(left).CompareTo(AsDouble(right));
        return order == 0 && TryDecimal(left, out var one) && TryDecimal(right, out var other) ? one.CompareTo(other) : order;
    }

    /// <summary>The compiler's host may be one that refuses what is too large for a double.</summary>
    private static double AsDouble(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value
        : number[0] == '-' ? double.NegativeInfinity
        : double.PositiveInfinity;

    private static bool TryDecimal(string number, out decimal value) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary>The order of characters, not of UTF-16: the halves of pairs stand for the highest ones.</summary>
    private static int TextOrder(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var index = 0; index < length; index++)
        {
            if (left[index] != right[index])
            {
                return (char.IsSurrogate(left[index]), left[index]).CompareTo((char.IsSurrogate(right[index]), right[index]));
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
