using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>Finds the records in a sample, which may be a whole answer of the API or a bare list of records.</summary>
internal static class SampleRecords
{
    /// <summary>The records of a sample; none when the selector points at nothing or at an empty list.</summary>
    /// <param name="root">The sample file's value.</param>
    /// <param name="selector">Config key <c>data_selector</c>; <see langword="null"/> to detect the list.</param>
    /// <returns><see langword="null"/> when the selector takes more steps than the sample is worth.</returns>
    public static IReadOnlyList<JsonNode>? In(JsonNode root, SelectorModel? selector)
    {
        if (root is JsonArrayNode list)
        {
            var selected = selector is not null && PointsIntoLists(selector) ? Select(root, selector) : [];
            return selected is { Count: 0 } ? list.Items : selected;
        }

        if (selector is not null)
        {
            return Select(root, selector);
        }

        return root is JsonObjectNode answer && RecordDetection.Find(answer) is { } detected ? detected.Items : RecordsOf(root).ToList();
    }

    private static bool PointsIntoLists(SelectorModel selector) => selector.Steps.Count > 0 && selector.Steps[0] is not SelectorStep.Name;

    private static List<JsonNode>? Select(JsonNode root, SelectorModel selector)
    {
        var evaluation = new SelectorEvaluation(root);
        var matches = evaluation.Select(root, selector.Steps);
        return evaluation.IsExhausted ? null
            : selector.Steps.PickItems() ? [.. matches]
            : matches.SelectMany(RecordsOf).ToList();
    }

    private static IEnumerable<JsonNode> RecordsOf(JsonNode match) => match switch
    {
        JsonArrayNode list => list.Items,
        JsonNullNode => [],
        _ => [match],
    };
}
