using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RestSource.Testing.Anonymization;

/// <summary>Finds the words that stand for a choice among few, such as <c>open</c> and <c>closed</c>: programs compare with them, and they tell of nobody.</summary>
internal static partial class ChoiceWords
{
    private const int FewestTimes = 3;

    /// <summary>The words that come three times or more in every field in which they come at all: one that comes once somewhere else is what others refer to.</summary>
    public static IReadOnlySet<string> In(IEnumerable<JsonNode?> answers)
    {
        var counts = new Dictionary<(string Word, string Field), int>();
        foreach (var answer in answers)
        {
            Count(answer, path: string.Empty, name: string.Empty, counts);
        }

        return counts.GroupBy(static count => count.Key.Word)
            .Where(static word => word.All(static field => field.Value >= FewestTimes))
            .Select(static word => word.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static void Count(JsonNode? node, string path, string name, Dictionary<(string, string), int> counts)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (member, value) in members)
                {
                    Count(value, $"{path}/{member}", member, counts);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Count(item, path, name, counts);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is var text && Word().IsMatch(text):
                // A field that tells of persons never reaches the number.
                counts[(text, path)] = FieldNames.IsPersonalOrReferring(name) ? int.MinValue : counts.GetValueOrDefault((text, path)) + 1;
                break;
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z_-]{0,22}[0-9]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
