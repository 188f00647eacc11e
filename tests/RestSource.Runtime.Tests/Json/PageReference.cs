using System.Globalization;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

/// <summary>What a page holds, found the plain way: over a whole document in memory.</summary>
internal sealed class PageReference
{
    private readonly List<string> _records = [];

    public PageReference(JsonElement root, JsonSelector records, JsonSelector? total, JsonSelector? hasMore, JsonSelector? next)
    {
        foreach (var match in Matches(root, records))
        {
            Take(match, everyMatchIsRecord: records.PicksItems);
        }

        DataFound = IsFound(root, records.Steps);
        var first = FirstValue(root, total);
        Total = WholeNumber(first);
        var sign = FirstValue(root, hasMore);
        HasMore = Flag(sign);
        IsRefused = (first.ValueKind != JsonValueKind.Undefined && Total is null) || (sign.ValueKind != JsonValueKind.Undefined && HasMore is null);
        Next = next is null ? null : Cursor(Matches(root, next).FirstOrDefault());
    }

    public IReadOnlyList<string> Records => _records;

    public bool DataFound { get; }

    public long? Total { get; }

    public bool? HasMore { get; }

    public string? Next { get; }

    /// <summary>Something else stands where a total or a sign of more is due.</summary>
    public bool IsRefused { get; }

    private static JsonElement FirstValue(JsonElement root, JsonSelector? selector) =>
        selector is null ? default : Matches(root, selector).FirstOrDefault(match => match.ValueKind != JsonValueKind.Null);

    private static bool? Flag(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when value.TryGetInt64(out var number) && number is 0 or 1 => number == 1,
        _ => null,
    };

    private static string? Cursor(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.GetDouble() == 0 ? null : value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.Array or JsonValueKind.Object => Children(value, JsonStep.Wildcard).Any() ? value.GetRawText() : null,
        _ => null,
    };

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
