using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Configuration.Model;

namespace RestSource.Testing.Records;

/// <summary>Values of the field that config key <c>incremental</c> reads by: each record has a later one than the record before.</summary>
internal static class CursorValue
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The name of the field; <see langword="null"/> where it stands deeper in the record, or no read is incremental.</summary>
    public static string? NameIn(ResourceModel resource) => resource.Endpoint.Incremental?.CursorPath.Steps is [SelectorStep.Name { Value: var name }] ? name : null;

    /// <summary>The value of a made record: behind config key <c>initial_value</c>, so that a first read finds it; <see langword="null"/> when the config says none that tells.</summary>
    /// <param name="incremental">The config key.</param>
    /// <param name="number">Which record, counted from 1.</param>
    public static JsonNode? Made(IncrementalModel incremental, int number)
    {
        JsonNode? initial = incremental.InitialValue switch
        {
            ParamValue.Integer integer => (decimal)integer.Value,
            ParamValue.Number fraction => JsonNode.Parse(fraction.Raw),
            ParamValue.Text { Value.Literal: { } text } when IsMoment(text, out _) => text,
            _ => null,
        };
        return Later(initial, incremental.GoesDown ? -number : number);
    }

    /// <summary>The value so many records later: numbers count, dates go on by days, and times by minutes. Others stay.</summary>
    public static JsonNode? Later(JsonNode? value, int records)
    {
        if (value is JsonValue number && number.GetValueKind() == JsonValueKind.Number && number.TryGetValue(out decimal count))
        {
            return count + records;
        }

        return value is JsonValue text && text.GetValueKind() == JsonValueKind.String && IsMoment(text.GetValue<string>(), out var moment)
            ? text.GetValue<string>().Length == DateFormat.Length
                ? moment.AddDays(records).ToString(DateFormat, CultureInfo.InvariantCulture)
                : moment.AddMinutes(records).UtcDateTime.ToString(TimestampFormat, CultureInfo.InvariantCulture)
            : value?.DeepClone();
    }

    private static bool IsMoment(string text, out DateTimeOffset moment) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
}
