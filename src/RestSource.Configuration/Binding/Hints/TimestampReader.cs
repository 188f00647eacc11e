using System.Globalization;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Binding;

/// <summary>Reads points in time: ISO 8601 texts, UTC where they name no offset, or whole seconds since 1970.</summary>
internal static class TimestampReader
{
    private const long LastSecond = 253_402_300_799;

    public static DateTimeOffset? Read(JsonNode? node, string key, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case null:
                return null;
            case JsonNumberNode:
                return NumberReader.Integer(node, key, 0, LastSecond, diagnostics) is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
            case JsonStringNode text when IsTime(text.Value) && Parse(text.Value) is { } time:
                return time;
            case JsonStringNode:
                diagnostics.Report(KeyRules.OutOfRange, node.Span, key, "a point in time, as in \"9999-12-31\" or \"2026-01-31T12:00:00Z\"");
                return null;
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, key, "a point in time, as in \"9999-12-31\" or \"2026-01-31T12:00:00Z\"");
                return null;
        }
    }

    private static bool IsTime(string text) => IsoText.IsDate(text) || IsoText.IsTimestamp(text);

    private static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
}
