using System.Globalization;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema;

/// <summary>Tells of which kind a JSON value is.</summary>
internal static class ValueKind
{
    /// <summary>The one kind of that value.</summary>
    public static ValueKinds Of(JsonNode node) => node switch
    {
        JsonObjectNode => ValueKinds.Object,
        JsonArrayNode => ValueKinds.Array,
        JsonStringNode text => OfText(text.Value),
        JsonNumberNode number => OfNumber(number.Raw),
        JsonBooleanNode => ValueKinds.Bool,
        _ => ValueKinds.Null,
    };

    private static ValueKinds OfText(string text)
    {
        if (IsoText.IsTimestamp(text))
        {
            return ValueKinds.Timestamp;
        }

        return IsoText.IsDate(text) ? ValueKinds.Date : ValueKinds.Text;
    }

    private static ValueKinds OfNumber(string raw)
    {
        if (raw.IndexOfAny(['.', 'e', 'E']) >= 0)
        {
            return IsDouble(raw) ? ValueKinds.Double : ValueKinds.Unbounded;
        }

        if (long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            return ValueKinds.BigInt;
        }

        return decimal.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? ValueKinds.LargeInteger
            : ValueKinds.Unbounded;
    }

    // Too large a number is infinity or a failure, depending on the framework that the compiler runs on.
    private static bool IsDouble(string raw) =>
        double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value);
}
