using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Configuration.Tests.ConfigSchema;

/// <summary>The schema that editors complete configs by says what the binders say.</summary>
public class ConfigSchemaTests
{
    /// <summary>What shows in the structure alone: an unknown key, a missing one, a wrong type, an unknown word.</summary>
    private static readonly string[] Structural = ["RSG0002", "RSG0003", "RSG0004", "RSG0009"];

    /// <summary>What cannot be written, or not yet, is none of the schema's business.</summary>
    private static readonly string[] Unwritable = ["RSG0001", "RSG0006", "RSG0008"];

    /// <summary>What the schema may show or not: bounds, and names that are empty.</summary>
    private static readonly string[] Ranges = ["RSG0010", "RSG4002", "RSG5001"];

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonElement Schema = JsonElement.Parse(Repository.Read("src", "RestSource.Generators", "schema", "restsource.schema.json"));

    private static readonly JsonSchemaValidator Validator = new(Schema);

    /// <summary>Every word that the schema allows anywhere, as JSON: where one may stand, each of the others is tried.</summary>
    private static readonly HashSet<string> Words =
    [
        .. Within(Schema)
            .Where(static schema => schema.ValueKind == JsonValueKind.Object)
            .SelectMany(static schema => schema.EnumerateObject())
            .SelectMany(static keyword => keyword switch
            {
                { Name: "enum", Value.ValueKind: JsonValueKind.Array } => keyword.Value.EnumerateArray(),
                { Name: "const" } => [keyword.Value],
                _ => Enumerable.Empty<JsonElement>(),
            })
            .Where(static word => word.ValueKind == JsonValueKind.String)
            .Select(static word => word.GetRawText()),
    ];

    public static TheoryData<string> Owners => [.. KeyTables.All.Select(static table => table.Owner)];

    public static TheoryData<string> Configs => [.. Directory.EnumerateFiles(Repository.PathOf("samples"), "*.restsource.json", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Repository.PathOf("tests"), "*.restsource.json", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Repository.PathOf("tests", "RestSource.Cases.Tests", "Cases"), "*.json", SearchOption.AllDirectories))
        .Select(static path => Path.GetRelativePath(Repository.PathOf(), path))
        .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj" or "artifacts"))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Owners))]
    public void Schema_HasTheKeysOfTheTable(string owner)
    {
        var table = Assert.Single(KeyTables.All, table => table.Owner == owner);
        var known = Definitions().TryGetValue(owner, out var definition)
            ? definition.GetProperty("properties").EnumerateObject().Select(static member => member.Name).Where(static key => key is not ("$schema" or "description"))
            : [];

        Assert.Equal(KeyTables.KeysOf(table), known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Schema_HasNoTableThatTheBindersDoNotHave() =>
        Assert.Equal(KeyTables.All.Select(static table => table.Owner), Definitions().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Schema_SaysOfEveryKeyWhatItIs() => Assert.All(
        Definitions().Values.SelectMany(static definition => definition.GetProperty("properties").EnumerateObject()),
        static member => Assert.True(Says(member) || member.Name is "type" or "client" or "$schema" or "description" or "disposition", member.Name));

    [Theory]
    [MemberData(nameof(Configs))]
    public void Schema_TakesTheConfigsThatTheBindersTake(string path)
    {
        var node = JsonNode.Parse(Repository.Read(path), documentOptions: Lenient)!.AsObject();
        var config = node["config"] is JsonObject recorded ? recorded : node;
        if (config["client"] is not null)
        {
            Assert.Null(Disagreement(config));
        }
    }

    [Theory]
    [InlineData("everything")]
    [InlineData("hinted")]
    public void Schema_RefusesTheMistakesThatTheBindersRefuse(string name)
    {
        var config = JsonNode.Parse(TestConfig.Read(name).Text, documentOptions: Lenient)!;
        string[] values = ["null", "true", "5", "-1", "1.5", "\"\"", "\"zzz\"", "[]", "[5]", "{}", "{ \"zzz\": 5 }"];

        var mistakes = Places(config, []).SelectMany(place => IsWord(config, place) ? values.Concat(Words) : values, (place, value) => (Config: Changed(config, place, value), What: $"{string.Join('.', place)} = {value}")).ToList();
        var disagreements = mistakes.Select(static mistake => Disagreement(mistake.Config) is { } disagreement ? $"{mistake.What}: {disagreement}" : null).OfType<string>();

        Assert.True(mistakes.Count > 1000);
        Assert.Equal(string.Empty, string.Join('\n', disagreements));
    }

    /// <summary>What the schema and the binders say of a config, if that is not the same.</summary>
    private static string? Disagreement(JsonNode config)
    {
        var text = config.ToJsonString();
        var ids = Tests.Configs.Compile(text).Diagnostics.Select(static diagnostic => diagnostic.Rule.Id).Distinct().ToList();
        if (ids.Exists(Unwritable.Contains))
        {
            return null;
        }

        var fault = Validator.Fault(JsonElement.Parse(text));
        var agree = fault is null ? !ids.Exists(Structural.Contains) : ids.Exists(static id => Structural.Contains(id) || Ranges.Contains(id));
        return agree ? null : $"schema: {fault ?? "valid"}; binders: {string.Join(", ", ids)}";
    }

    private static Dictionary<string, JsonElement> Definitions() => Schema.GetProperty("$defs").EnumerateObject()
        .Select(static member => member.Value)
        .Append(Schema)
        .Where(static definition => definition.TryGetProperty("title", out _))
        .ToDictionary(static definition => definition.GetProperty("title").GetString()!);

    private static IEnumerable<JsonElement> Within(JsonElement schema) => (schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().Select(static member => member.Value),
        JsonValueKind.Array => schema.EnumerateArray(),
        _ => Enumerable.Empty<JsonElement>(),
    }).SelectMany(Within).Prepend(schema);

    private static bool IsWord(JsonNode config, object[] place) =>
        place.Aggregate<object, JsonNode?>(config, static (node, step) => step is int index ? node![index] : node![(string)step]) is JsonValue value
        && Words.Contains(value.ToJsonString());

    private static bool Says(JsonProperty key) => key.Value.TryGetProperty("description", out var words) && words.GetString()!.Length > 0;

    /// <summary>Every place in a config but the root, as the names and indexes that lead to it.</summary>
    private static IEnumerable<object[]> Places(JsonNode node, object[] path)
    {
        var children = node switch
        {
            JsonObject members => members.Select(static member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select(static (item, index) => ((object)index, item)),
            _ => [],
        };
        foreach (var (step, child) in children)
        {
            object[] here = [.. path, step];
            yield return here;
            foreach (var inner in child is null ? [] : Places(child, here))
            {
                yield return inner;
            }
        }
    }

    private static JsonNode Changed(JsonNode config, object[] path, string value)
    {
        var copy = config.DeepClone();
        var holder = path[..^1].Aggregate(copy, static (node, step) => step is int index ? node[index]! : node[(string)step]!);
        var changed = JsonNode.Parse(value);
        if (path[^1] is int last)
        {
            holder[last] = changed;
        }
        else
        {
            holder[(string)path[^1]] = changed;
        }

        return copy;
    }
}
