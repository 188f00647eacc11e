using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace RestSource.JsonPath.Tests.Reference;

/// <summary>Compares values as RFC 9535 does, section 2.3.5.2.2.</summary>
internal static class ReferenceComparison
{
    public static bool AreEqual(JsonElement? left, JsonElement? right) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        ({ } one, { } other) when one.ValueKind != other.ValueKind => false,
        ({ ValueKind: JsonValueKind.Number } one, { } other) => Order(one, other) == 0,
        ({ ValueKind: JsonValueKind.String } one, { } other) => one.GetString() == other.GetString(),
        ({ ValueKind: JsonValueKind.Array } one, { } other) => one.GetArrayLength() == other.GetArrayLength()
            && Enumerable.Range(0, one.GetArrayLength()).All(index => AreEqual(one[index], other[index])),
        ({ ValueKind: JsonValueKind.Object } one, { } other) => AreEqualObjects(one, other),
        _ => true,
    };

    public static bool IsLess(JsonElement? left, JsonElement? right) => (left, right) switch
    {
        ({ ValueKind: JsonValueKind.Number } one, { ValueKind: JsonValueKind.Number } other) => Order(one, other) < 0,
        ({ ValueKind: JsonValueKind.String } one, { ValueKind: JsonValueKind.String } other) => Order(one.GetString()!, other.GetString()!) < 0,
        _ => false,
    };

    private static bool AreEqualObjects(JsonElement one, JsonElement other)
    {
        var members = other.EnumerateObject().ToDictionary(static member => member.Name, static member => member.Value);
        return one.GetPropertyCount() == members.Count
            && one.EnumerateObject().All(member => members.TryGetValue(member.Name, out var value) && AreEqual(member.Value, value));
    }

    /// <summary>By the values of characters, which is not the order of UTF-16.</summary>
    private static int Order(string left, string right)
    {
        var differing = left.EnumerateRunes().Zip(right.EnumerateRunes()).FirstOrDefault(static pair => pair.First != pair.Second);
        return differing == default ? left.EnumerateRunes().Count() - right.EnumerateRunes().Count() : differing.First.CompareTo(differing.Second);
    }

    /// <summary>To the last digit: both as whole numbers of the same power of ten.</summary>
    private static int Order(JsonElement left, JsonElement right)
    {
        var (one, other) = (Parse(left.GetRawText()), Parse(right.GetRawText()));
        var exponent = Math.Min(one.Exponent, other.Exponent);
        return (one.Mantissa * BigInteger.Pow(10, one.Exponent - exponent)).CompareTo(other.Mantissa * BigInteger.Pow(10, other.Exponent - exponent));
    }

    private static (BigInteger Mantissa, int Exponent) Parse(string number)
    {
        var parts = number.ToUpperInvariant().Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? 0 : parts[0].Length - point - 1;
        return (
            BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
            (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - fraction);
    }
}
