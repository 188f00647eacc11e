using System.Globalization;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary>Reads numbers within bounds.</summary>
internal static class NumberReader
{
    public static long? Integer(JsonNode node, string key, long minimum, long maximum, DiagnosticBag diagnostics)
    {
        if (node is not JsonNumberNode number || number.Raw.IndexOfAny(['.', 'e', 'E']) >= 0)
        {
            diagnostics.Report(KeyRules.WrongType, node.Span, key, "a whole number");
            return null;
        }

        if (long.TryParse(number.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= minimum && value <= maximum)
        {
            return value;
        }

        diagnostics.Report(KeyRules.OutOfRange, node.Span, key, Bounds(minimum, maximum));
        return null;
    }

    public static double? Number(JsonNode node, string key, double minimum, double maximum, DiagnosticBag diagnostics)
    {
        if (node is not JsonNumberNode number)
        {
            diagnostics.Report(KeyRules.WrongType, node.Span, key, "a number");
            return null;
        }

        // A number too large for a double is an error on some frameworks and infinity on others: out of range on both.
        if (double.TryParse(number.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= minimum && value <= maximum)
        {
            return value;
        }

        diagnostics.Report(KeyRules.OutOfRange, node.Span, key, Bounds(minimum, maximum));
        return null;
    }

    private static string Bounds(IFormattable minimum, IFormattable maximum) => string.Format(
        CultureInfo.InvariantCulture, maximum is long.MaxValue ? "{0} or greater" : "between {0} and {1}", minimum, maximum);
}
