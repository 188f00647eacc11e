using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema;

/// <summary>Binds config key <c>columns</c> of a resource, merged column by column over that of <c>resource_defaults</c>.</summary>
internal static class ColumnsBinder
{
    /// <summary>The columns: the inherited ones first, then those that only the resource has.</summary>
    /// <param name="inherited"><c>columns</c> of <c>resource_defaults</c>.</param>
    /// <param name="own"><c>columns</c> of the resource; <c>null</c> written there takes all inherited ones away.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static IReadOnlyList<Column> Bind(JsonNode? inherited, JsonNode? own, DiagnosticBag diagnostics)
    {
        var lower = ColumnList.Read(own is JsonNullNode ? null : inherited, diagnostics);
        var upper = ColumnList.Read(own, diagnostics);
        return (lower.Count == 0 ? upper : Merge(lower, upper)).Select(entry => ColumnBinder.Bind(entry, diagnostics)).ToList();
    }

    private static List<ColumnEntry> Merge(IReadOnlyList<ColumnEntry> lower, IReadOnlyList<ColumnEntry> upper)
    {
        var merged = lower.ToList();
        foreach (var entry in upper)
        {
            var index = merged.FindIndex(0, lower.Count, other => other.Name == entry.Name);
            if (index < 0)
            {
                merged.Add(entry);
            }
            else
            {
                merged[index] = entry.Over(merged[index]);
            }
        }

        return merged;
    }
}
