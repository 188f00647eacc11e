using System.Text.Json.Nodes;
using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Testing.Answers;

/// <summary>Writes values where a JSONPath finds them: the inverse of reading by it.</summary>
internal static class PathWriter
{
    /// <summary>Puts one value where a path leads to.</summary>
    /// <param name="root">What is there already; it may be changed.</param>
    /// <param name="selector">The path.</param>
    /// <param name="value">The value.</param>
    /// <returns>The new root.</returns>
    public static JsonNode? Value(JsonNode? root, SelectorModel selector, JsonNode? value) => Place(root, selector.Steps.AsSpan(), _ => value);

    /// <summary>Puts records where a path leads to all of them.</summary>
    public static JsonNode? Records(JsonNode? root, SelectorModel selector, IReadOnlyList<JsonNode?> records) => Records(root, selector.Steps.AsSpan(), records);

    private static JsonNode? Records(JsonNode? node, ReadOnlySpan<SelectorStep> steps, IReadOnlyList<JsonNode?> records)
    {
        for (var index = 0; index < steps.Length; index++)
        {
            if (!steps[index].PicksItems())
            {
                continue;
            }

            var items = ItemsOf(node, steps[index], steps[(index + 1)..], records);
            return Place(node, steps[..index], _ => items);
        }

        return Place(node, steps, _ => new JsonArray([.. records]));
    }

    // What stands behind a step that picks items is around each record by itself, or, if it picks items again, around all of them.
    private static JsonArray ItemsOf(JsonNode? root, SelectorStep step, ReadOnlySpan<SelectorStep> rest, IReadOnlyList<JsonNode?> records)
    {
        var passedOver = step is SelectorStep.Slice { Start: int start and > 0, Step: > 0 } ? Enumerable.Repeat<JsonNode?>(null, start) : [];
        var items = new List<JsonNode?>(passedOver);
        if (rest.Length > 0 && PicksAgain(rest))
        {
            items.Add(Records(node: null, rest, records));
            return new JsonArray([.. items]);
        }

        foreach (var record in records)
        {
            items.Add(Place(node: null, rest, _ => record));
        }

        return new JsonArray([.. items]);
    }

    private static bool PicksAgain(ReadOnlySpan<SelectorStep> steps)
    {
        foreach (var step in steps)
        {
            if (step.PicksItems())
            {
                return true;
            }
        }

        return false;
    }

    private static JsonNode? Place(JsonNode? node, ReadOnlySpan<SelectorStep> steps, Func<JsonNode?, JsonNode?> content)
    {
        if (steps.Length == 0)
        {
            return content(node);
        }

        switch (steps[0])
        {
            case SelectorStep.Name name:
                var members = node as JsonObject ?? [];
                members[name.Value] = Detached(Place(members[name.Value], steps[1..], content));
                return members;
            case SelectorStep.Index index:
                return InArray(node as JsonArray ?? [], index.Value, steps[1..], content);
            case SelectorStep.AnyDepth descent:
                return Place(node, [descent.Step, .. steps[1..]], content);
            case SelectorStep.AnyOf choice:
                return Place(node, [choice.Steps[0], .. steps[1..]], content);
            case SelectorStep.Paths paths:
                return Place(node, [.. paths.Alternatives[0].AsSpan(), .. steps[1..]], content);
            default:
                return InArray(node as JsonArray ?? [], 0, steps[1..], content);
        }
    }

    private static JsonArray InArray(JsonArray items, int index, ReadOnlySpan<SelectorStep> steps, Func<JsonNode?, JsonNode?> content)
    {
        var place = index >= 0 ? index : Math.Max(items.Count + index, 0);
        while (items.Count <= place)
        {
            items.Add(null);
        }

        items[place] = Detached(Place(items[place], steps, content));
        return items;
    }

    private static JsonNode? Detached(JsonNode? node) => node?.Parent is null ? node : node.DeepClone();

    private static ReadOnlySpan<SelectorStep> AsSpan(this EquatableArray<SelectorStep> steps) => steps.ToArray();
}
