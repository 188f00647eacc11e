using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>Finds the records in a sample, which may be a whole answer of the API or a bare list of records.</summary>
internal static class SampleRecords
{
    /// <summary>The records of a sample; none when the selector points at nothing or at an empty list.</summary>
    /// <param name="root">The sample file's value.</param>
    /// <param name="selector">Config key <c>data_selector</c>; <see langword="null"/> to detect the list.</param>
    public static IReadOnlyList<JsonNode> In(JsonNode root, SelectorModel? selector)
    {
        if (root is JsonArrayNode list)
        {
            var selected = selector is not null && PointsIntoLists(selector) ? Select(root, selector) : [];
            return selected.Count > 0 ? selected : list.Items;
        }

        if (selector is not null)
        {
            return Select(root, selector);
        }

        return root is JsonObjectNode answer && RecordDetection.Find(answer) is { } detected ? detected.Items : RecordsOf(root).ToList();
    }

    private static bool PointsIntoLists(SelectorModel selector) =>
        selector.Steps.Count > 0 && selector.Steps[0] is SelectorStep.Index or SelectorStep.Wildcard;

    private static List<JsonNode> Select(JsonNode root, SelectorModel selector)
    {
        List<JsonNode> matches = [root];
        foreach (var step in selector.Steps)
        {
            matches = matches.SelectMany(match => Follow(match, step)).ToList();
        }

        return EndsInWildcard(selector) ? matches : matches.SelectMany(RecordsOf).ToList();
    }

    private static IEnumerable<JsonNode> Follow(JsonNode node, SelectorStep step) => (node, step) switch
    {
        (JsonObjectNode parent, SelectorStep.Name name) when parent.Find(name.Value) is { } member => [member.Value],
        (JsonArrayNode list, SelectorStep.Index index) when index.Value >= 0 && index.Value < list.Items.Count => [list.Items[index.Value]],
        (JsonArrayNode list, SelectorStep.Wildcard) => list.Items,
        (JsonObjectNode parent, SelectorStep.Wildcard) => parent.Members.Select(static member => member.Value),
        _ => [],
    };

    private static IEnumerable<JsonNode> RecordsOf(JsonNode match) => match switch
    {
        JsonArrayNode list => list.Items,
        JsonNullNode => [],
        _ => [match],
    };

    private static bool EndsInWildcard(SelectorModel selector) =>
        selector.Steps.Count > 0 && selector.Steps[selector.Steps.Count - 1] is SelectorStep.Wildcard;
}
