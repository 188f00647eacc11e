using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>Finds the list of records in an answer without a <c>data_selector</c>, among the candidates that dlt considers.</summary>
internal static class RecordDetection
{
    private const int MaximumDepth = 3;

    /// <summary>The names under which a list is taken for the records; the runtime looks for the same, and a test holds the two together.</summary>
    public static readonly IReadOnlyCollection<string> UsualNames = new HashSet<string>(StringComparer.Ordinal)
    {
        "data", "items", "results", "entries", "records", "rows", "entities", "payload", "content", "objects", "values",
    };

    /// <summary>The first list under a usual name, else the first list, at most three keys deep.</summary>
    public static JsonArrayNode? Find(JsonObjectNode answer)
    {
        var lists = Lists(answer, MaximumDepth).ToList();
        return (lists.Find(static list => UsualNames.Contains(list.Name)) ?? lists.FirstOrDefault())?.Value as JsonArrayNode;
    }

    /// <summary>The way to a list that <see cref="Find"/> found.</summary>
    public static SelectorModel PathTo(JsonObjectNode answer, JsonArrayNode list) => NamePath.Of(NamesTo(answer, list).First());

    private static IEnumerable<string[]> NamesTo(JsonObjectNode parent, JsonArrayNode list) => parent.Members.SelectMany(member => member.Value switch
    {
        JsonArrayNode found when ReferenceEquals(found, list) => [[member.Name]],
        JsonObjectNode child => NamesTo(child, list).Select(rest => (string[])[member.Name, .. rest]),
        _ => Enumerable.Empty<string[]>(),
    });

    private static IEnumerable<JsonMember> Lists(JsonObjectNode parent, int depth) => parent.Members.SelectMany(member => member.Value switch
    {
        JsonArrayNode => [member],
        JsonObjectNode child when depth > 1 => Lists(child, depth - 1),
        _ => Enumerable.Empty<JsonMember>(),
    });
}
