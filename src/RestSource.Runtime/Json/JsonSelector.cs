using System.Text.Json;

namespace RestSource.Json;

/// <summary>A path into a body: config keys <c>data_selector</c>, <c>total_path</c>, <c>has_more_path</c>, <c>cursor_path</c>, <c>next_url_path</c>.</summary>
/// <remarks>A path of names, indexes from 0 and wildcards is followed while the body streams by; for others the whole body is held in memory.</remarks>
public sealed class JsonSelector
{
    private readonly JsonStep[] _steps;

    /// <summary>Makes a selector.</summary>
    /// <param name="steps">From the root; none for the root itself.</param>
    public JsonSelector(params JsonStep[] steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        _steps = steps;
        Streams = Array.TrueForAll(steps, step => step.Streams);
    }

    /// <summary>From the root; empty for the root itself.</summary>
    internal ReadOnlySpan<JsonStep> Steps => _steps;

    /// <summary>Whether the path can be followed while a body streams by.</summary>
    internal bool Streams { get; }

    /// <summary>Whether each value at the path's end is a record, even one that is a list.</summary>
    internal bool PicksItems => _steps is [.., { PicksItems: true }];

    /// <summary>The selector as JSONPath writes it: <c>$.data[*]</c>.</summary>
    /// <returns>JSONPath text.</returns>
    public override string ToString() => $"${Suffix}";

    /// <summary>The steps as JSONPath writes them.</summary>
    internal string Suffix => string.Concat<JsonStep>(_steps);

    /// <summary>The values at the path's end, in the order of RFC 9535.</summary>
    /// <param name="from">Where the path begins.</param>
    /// <param name="query">The document.</param>
    internal List<JsonElement> Select(JsonElement from, JsonQuery query)
    {
        List<JsonElement> matches = [from];
        foreach (var step in _steps)
        {
            matches = Follow(matches, step, query);
        }

        return matches;
    }

    /// <summary>Whether the path, which leads nowhere, ends at a place that is there and holds nothing: no item, or none that a filter takes.</summary>
    /// <param name="from">Where the path begins.</param>
    /// <param name="query">The document.</param>
    internal bool EndsEmpty(JsonElement from, JsonQuery query)
    {
        List<JsonElement> matches = [from];
        foreach (var step in _steps)
        {
            if (matches.Exists(match => Follow([match], step, query).Count == 0 && step.EndsEmpty(match, query)))
            {
                return true;
            }

            matches = Follow(matches, step, query);
        }

        return false;
    }

    private static List<JsonElement> Follow(List<JsonElement> matches, JsonStep step, JsonQuery query)
    {
        List<JsonElement> next = [];
        foreach (var match in matches)
        {
            query.Spend(match);
            step.Follow(match, query, next);
        }

        return next;
    }
}
