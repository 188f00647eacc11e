using System.Globalization;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

/// <summary>What a page holds, found the plain way: over a whole document in memory.</summary>
internal sealed class PageReference
{
    private readonly List<string> _records = [];

    public PageReference(JsonElement root, JsonSelector records, JsonSelector total)
    {
        foreach (var match in Matches(root, records))
        {
            Take(match, everyMatchIsRecord: records.PicksItems);
        }

        DataFound = IsFound(root, records.Steps);
        var first = Matches(root, total).FirstOrDefault(match => match.ValueKind != JsonValueKind.Null);
        Total = WholeNumber(first);
        TotalIsNone = first.ValueKind != JsonValueKind.Undefined && Total is null;
    }

    public IReadOnlyList<string> Records => _records;

    public bool DataFound { get; }

    public long? Total { get; }

    public bool TotalIsNone { get; }

    private static long? WholeNumber(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when decimal.TryParse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => (long)number,
        JsonValueKind.String when value.GetRawText() is var text && long.TryParse(text[1..^1], CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static IEnumerable<JsonElement> Matches(JsonElement root, JsonSelector selector)
    {
        IEnumerable<JsonElement> matches = [root];
        foreach (var step in selector.Steps)
        {
            matches = [.. matches.SelectMany(match => Children(match, step))];
        }

        return matches;
    }

    private static IEnumerable<JsonElement> Children(JsonElement value, JsonStep step) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Where((_, index) => step.MatchesItem(index)),
        JsonValueKind.Object => value.EnumerateObject().Where(member => IsNamed(member, step)).Select(member => member.Value),
        _ => [],
    };

    private static bool IsNamed(JsonProperty member, JsonStep step)
    {
        try
        {
            return step == JsonStep.Wildcard || step.ToString() == JsonLocation.Member(member.Name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsFound(JsonElement value, ReadOnlySpan<JsonStep> steps)
    {
        if (steps.IsEmpty)
        {
            return true;
        }

        var isEmpty = value.ValueKind == JsonValueKind.Null
            || (value.ValueKind is JsonValueKind.Array or JsonValueKind.Object && !Children(value, JsonStep.Wildcard).Any());
        if (steps[0].PicksItems && isEmpty)
        {
            return true;
        }

        foreach (var child in Children(value, steps[0]))
        {
            if (IsFound(child, steps[1..]))
            {
                return true;
            }
        }

        return false;
    }

    private void Take(JsonElement match, bool everyMatchIsRecord)
    {
        if (everyMatchIsRecord || match.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
        {
            _records.Add(match.GetRawText());
        }
        else if (match.ValueKind == JsonValueKind.Array)
        {
            _records.AddRange(match.EnumerateArray().Select(item => item.GetRawText()));
        }
    }
}
