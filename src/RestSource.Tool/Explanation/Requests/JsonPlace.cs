using System.Text.Json.Nodes;
using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation.Requests;

/// <summary>Puts values into an answer so that a path of the config leads to them: what a JSONPath does, the other way around.</summary>
internal static class JsonPlace
{
    /// <summary>Puts a value at the end of a path.</summary>
    /// <param name="root">The answer; <see langword="null"/> when nothing is in it yet.</param>
    /// <param name="steps">The path.</param>
    /// <param name="value">The value.</param>
    /// <returns><see langword="false"/> when something is in the way, or the path says more than where a value stands.</returns>
    public static bool TryPut(ref JsonNode? root, ReadOnlySpan<SelectorStep> steps, JsonNode value)
    {
        if (steps.IsEmpty)
        {
            var isFree = root is null;
            root ??= value;
            return isFree;
        }

        return steps[0] switch
        {
            SelectorStep.Name name => TryPut(ref root, name.Value, steps[1..], value),
            SelectorStep.Index index => TryPut(ref root, index.Value, steps[1..], value),
            SelectorStep.Wildcard => TryPut(ref root, index: 0, steps[1..], value),
            SelectorStep.AnyOf { Steps: [var first, ..] } => TryPut(ref root, [first, .. steps[1..]], value),
            SelectorStep.AnyDepth descent => TryPut(ref root, [descent.Step, .. steps[1..]], value),
            SelectorStep.Paths { Alternatives: [var first, ..] } => TryPut(ref root, [.. first, .. steps[1..]], value),
            _ => false,
        };
    }

    private static bool TryPut(ref JsonNode? root, string name, ReadOnlySpan<SelectorStep> rest, JsonNode value)
    {
        if ((root ??= new JsonObject()) is not JsonObject members)
        {
            return false;
        }

        // A node has one place at a time.
        members.Remove(name, out var member);
        var isPut = TryPut(ref member, rest, value);
        members.Add(name, member);
        return isPut;
    }

    private static bool TryPut(ref JsonNode? root, int index, ReadOnlySpan<SelectorStep> rest, JsonNode value)
    {
        if ((root ??= new JsonArray()) is not JsonArray items)
        {
            return false;
        }

        while (items.Count < (index < 0 ? -index : index + 1))
        {
            items.Add(null);
        }

        var place = index < 0 ? items.Count + index : index;
        var item = items[place];
        items[place] = null;
        var isPut = TryPut(ref item, rest, value);
        items[place] = item;
        return isPut;
    }
}
