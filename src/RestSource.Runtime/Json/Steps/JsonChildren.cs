using System.Text.Json;

namespace RestSource.Json.Steps;

/// <summary>The values right inside a value.</summary>
internal static class JsonChildren
{
    /// <summary>The items of an array or the values of an object's members, in their order; none for others.</summary>
    /// <param name="value">The value.</param>
    public static IEnumerable<JsonElement> Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray(),
        JsonValueKind.Object => value.EnumerateObject().Select(member => member.Value),
        _ => [],
    };
}
