using System.Globalization;
using System.Text.Json;

namespace RestSource.Json.Filters;

/// <summary>Numbers that a filter counts, as the JSON that it compares.</summary>
internal static class JsonNumber
{
    /// <summary>A number as JSON.</summary>
    /// <param name="value">The number.</param>
    public static JsonElement Of(int value) => JsonElement.Parse(value.ToString(CultureInfo.InvariantCulture));
}
