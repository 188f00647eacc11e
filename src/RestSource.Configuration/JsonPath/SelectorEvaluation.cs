using System.Text.RegularExpressions;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Follows paths through a document, in the order of RFC 9535. The runtime's follows them alike, as a test holds both to.</summary>
/// <param name="root">The document.</param>
internal sealed class SelectorEvaluation(JsonNode root)
{
    /// <summary>A value is looked at once for each level that may search it, so this suffices for a search of each value's inside.</summary>
    private const long StepsPerCharacter = 64;

    private const long LeastSteps = 10_000;

    /// <summary>What suffices for any expression that does not backtrack without end: the host's engine does, unlike the runtime's.</summary>
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private long _stepsLeft = Math.Max(LeastSteps, StepsPerCharacter * root.Span.Length);

    /// <summary>Gets the document.</summary>
    public JsonNode Root => root;

    /// <summary>Gets a value indicating whether the path takes more steps than a document of this length is worth; what it led to is then not all.</summary>
    public bool IsExhausted => _stepsLeft < 0;

    /// <summary>The values that a path leads to.</summary>
    public IReadOnlyList<JsonNode> Select(JsonNode from, EquatableArray<SelectorStep> steps)
    {
        List<JsonNode> matches = [from];
        foreach (var step in steps)
        {
            List<JsonNode> next = [];
            matches.ForEach(match => Follow(match, step, next));
            matches = next;
        }

        return matches;
    }

    /// <summary>Whether a text fits a regular expression; one that finds no end exhausts the evaluation.</summary>
    public bool Fits(string text, string pattern)
    {
        try
        {
            return !IsExhausted && Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, LongestMatch);
        }
        catch (RegexMatchTimeoutException)
        {
            _stepsLeft = -1;
            return false;
        }
    }

    private void Follow(JsonNode from, SelectorStep step, List<JsonNode> matches)
    {
        var children = Children(from);
        _stepsLeft -= 1 + children.Count;
        if (IsExhausted)
        {
            return;
        }

        switch (step)
        {
            case SelectorStep.Name name when from is JsonObjectNode parent:
                matches.AddRange(parent.Members.Where(member => member.Name == name.Value).Select(static member => member.Value));
                break;
            case SelectorStep.Index index when from is JsonArrayNode { Items: var items }:
                var position = index.Value < 0 ? items.Count + index.Value : index.Value;
                matches.AddRange(position >= 0 && position < items.Count ? [items[position]] : []);
                break;
            case SelectorStep.Wildcard:
                matches.AddRange(children);
                break;
            case SelectorStep.Slice slice when from is JsonArrayNode { Items: var items }:
                matches.AddRange(SliceRange.Positions(slice, items.Count).Select(position => items[position]));
                break;
            case SelectorStep.Filter filter:
                matches.AddRange(children.Where(child => FilterEvaluation.Holds(filter.Condition, child, this)));
                break;
            case SelectorStep.AnyOf choice:
                choice.Steps.ToList().ForEach(chosen => Follow(from, chosen, matches));
                break;
            case SelectorStep.AnyDepth descent:
                Descend(from, descent.Step, matches);
                break;
            case SelectorStep.Paths paths:
                matches.AddRange(paths.Alternatives.SelectMany(path => Select(from, path)));
                break;
        }
    }

    private void Descend(JsonNode from, SelectorStep step, List<JsonNode> matches)
    {
        Follow(from, step, matches);
        foreach (var child in Children(from))
        {
            Descend(child, step, matches);
        }
    }

    private static IReadOnlyList<JsonNode> Children(JsonNode node) => node switch
    {
        JsonArrayNode list => list.Items,
        JsonObjectNode parent => parent.Members.Select(static member => member.Value).ToList(),
        _ => [],
    };
}
