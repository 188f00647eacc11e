using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Configuration.Model;

namespace RestSource.Testing.Records;

/// <summary>Makes any number of records of a few: each field has a value of one of them, keys are unique, and what tells the time of a record goes on.</summary>
/// <param name="resource">The resource.</param>
/// <param name="templates">The records to make others of; one at least.</param>
/// <param name="seed">What chance follows from.</param>
internal sealed class RecordVariation(ResourceModel resource, IReadOnlyList<JsonNode?> templates, int seed)
{
    private static readonly HashSet<string> UsualKeys = new(StringComparer.OrdinalIgnoreCase) { "id", "key", "uuid", "guid", "slug" };

    private readonly string? _cursor = CursorValue.NameIn(resource);
    private readonly long _highest = templates.SelectMany(Keys(resource)).Select(NumberOf).DefaultIfEmpty(0).Max();

    /// <summary>The record of a place: the templates themselves come first.</summary>
    public JsonNode? At(int place)
    {
        var template = templates[place % templates.Count];
        if (place < templates.Count || template is not JsonObject members)
        {
            return template?.DeepClone();
        }

        var random = new Random(unchecked((seed * 397) ^ (place * 7919)));
        var record = new JsonObject();
        foreach (var (name, value) in members)
        {
            record[name] = IsKey(resource, name) ? Key(value, place)
                : name == _cursor ? CursorValue.Later(value, place)
                : Donor(random, name, value)?.DeepClone();
        }

        return record;
    }

    private JsonNode? Donor(Random random, string name, JsonNode? own) =>
        templates[random.Next(templates.Count)] is JsonObject donor && donor.TryGetPropertyValue(name, out var value) ? value : own;

    private JsonNode? Key(JsonNode? value, int place) => value switch
    {
        JsonValue number when number.GetValueKind() == JsonValueKind.Number => _highest + place - templates.Count + 1,
        JsonValue text when text.GetValueKind() == JsonValueKind.String => TextKey(text.GetValue<string>(), place),
        _ => value?.DeepClone(),
    };

    private string TextKey(string text, int place) =>
        Guid.TryParseExact(text, "D", out var identifier) ? new Guid((int)(seed ^ place), (short)place, 0x4000, identifier.ToByteArray()[8..]).ToString("D")
        : text.All(char.IsAsciiDigit) ? (_highest + place - templates.Count + 1).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{text}-{place + 1}");

    private static Func<JsonNode?, IEnumerable<JsonNode?>> Keys(ResourceModel resource) =>
        record => record is JsonObject members ? members.Where(member => IsKey(resource, member.Key)).Select(static member => member.Value) : [];

    private static bool IsKey(ResourceModel resource, string name) => resource.PrimaryKey.Count > 0 ? resource.PrimaryKey.Contains(name) : UsualKeys.Contains(name);

    private static long NumberOf(JsonNode? value) =>
        value is JsonValue && long.TryParse(Answers.NodeSelection.TextOf(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
