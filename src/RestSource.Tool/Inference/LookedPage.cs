using System.Text.Json;

namespace RestSource.Tool.Inference;

/// <summary>The first page of a resource, as the API sent it.</summary>
/// <param name="Body">Its body.</param>
/// <param name="Headers">Its headers.</param>
internal sealed record LookedPage(JsonElement Body, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    /// <summary>The first header of that name, whatever its case; <see langword="null"/> when there is none or it is empty.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is { Length: > 0 } value ? value : null;
}
