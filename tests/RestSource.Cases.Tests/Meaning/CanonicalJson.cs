using System.Globalization;
using System.Text.Json;

namespace RestSource.Cases.Tests.Meaning;

/// <summary>JSON as text that is equal when the meaning is: keys sorted, no space, one form for each number.</summary>
internal static class CanonicalJson
{
    public static string Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(",", value.EnumerateObject().OrderBy(static property => property.Name, StringComparer.Ordinal).Select(Of))}}}",
        JsonValueKind.Array => $"[{string.Join(",", value.EnumerateArray().Select(Of))}]",
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number.ToString("G29", CultureInfo.InvariantCulture),
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString()),
        _ => value.GetRawText(),
    };

    private static string Of(JsonProperty property) => $"{JsonSerializer.Serialize(property.Name)}:{Of(property.Value)}";
}
