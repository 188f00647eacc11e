using System.Text.Json;

namespace RestSource.Tool.Inference;

/// <summary>The records of an answer.</summary>
/// <param name="Selector">Where they stand: config key <c>data_selector</c>.</param>
/// <param name="Items">Each of them.</param>
/// <param name="IsList">They stand in a list; otherwise the answer is one record.</param>
internal sealed record FoundRecords(string Selector, IReadOnlyList<JsonElement> Items, bool IsList)
{
    /// <summary>Gets the fields of the records, by their names, with a value for each record that is an object: that of an absent one is undefined.</summary>
    public IEnumerable<(string Name, IReadOnlyList<JsonElement> Values)> Fields
    {
        get
        {
            JsonElement[] objects = [.. Items.Where(static item => item.ValueKind == JsonValueKind.Object)];
            return objects
                .SelectMany(static item => item.EnumerateObject().Select(static member => member.Name))
                .Distinct(StringComparer.Ordinal)
                .Select(name => (name, (IReadOnlyList<JsonElement>)[.. objects.Select(item => item.TryGetProperty(name, out var value) ? value : default)]));
        }
    }
}
