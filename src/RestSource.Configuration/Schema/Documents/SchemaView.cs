using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema.Documents;

/// <summary>What the parts of a schema say together; where two say the same, the last counts.</summary>
internal sealed class SchemaView(IReadOnlyList<JsonObjectNode> parts)
{
    private static readonly string[] NullableFlags = ["nullable", "x-nullable"];

    /// <summary>Gets the parts.</summary>
    public IReadOnlyList<JsonObjectNode> Parts => parts;

    /// <summary>Gets <c>type</c> without <c>null</c>; empty when it is not said.</summary>
    public IReadOnlyList<string> Types => AllTypes.Where(static type => type != "null").ToList();

    /// <summary>Gets a value indicating whether the value may be null, in the spelling of OpenAPI 2.0, 3.0 or 3.1.</summary>
    public bool IsNullable =>
        AllTypes.Contains("null")
        || parts.Any(static part => NullableFlags.Any(flag => IsTrue(part, flag)))
        || Enumeration.OfType<JsonNullNode>().Any();

    /// <summary>Gets a value indicating whether nothing but null can stand there.</summary>
    public bool IsNull => AllTypes.Count > 0 && Types.Count == 0;

    /// <summary>Gets <c>format</c>.</summary>
    public string? Format => Text("format");

    /// <summary>Gets <c>contentEncoding</c>.</summary>
    public string? ContentEncoding => Text("contentEncoding");

    /// <summary>Gets <c>description</c>.</summary>
    public string? Description => Text("description");

    /// <summary>Gets a value indicating whether the value is only ever sent to the API.</summary>
    public bool IsWriteOnly => parts.Any(static part => IsTrue(part, "writeOnly"));

    /// <summary>Gets the values of <c>enum</c>, or the one of <c>const</c>.</summary>
    public IReadOnlyList<JsonNode> Enumeration =>
        Last("enum") is JsonArrayNode values ? values.Items : Last("const") is { } value ? [value] : [];

    /// <summary>Gets <c>oneOf</c> and <c>anyOf</c>.</summary>
    public IReadOnlyList<JsonNode> Alternatives =>
        ((Last("oneOf") ?? Last("anyOf")) as JsonArrayNode)?.Items ?? [];

    /// <summary>Gets <c>items</c>.</summary>
    public JsonNode? Items => Last("items");

    /// <summary>Gets the properties of all parts, each with the part that declares it; schemas of one name hold together.</summary>
    public IEnumerable<IGrouping<string, (JsonObjectNode Part, JsonNode Schema)>> Properties => parts
        .SelectMany(static part => (part.Find("properties")?.Value as JsonObjectNode)?.Members.Select(property => (Part: part, Property: property)) ?? [])
        .GroupBy(static declared => declared.Property.Name, static declared => (declared.Part, declared.Property.Value), StringComparer.Ordinal);

    /// <summary>Gets the names in <c>required</c> of all parts.</summary>
    public HashSet<string> Required => new(
        parts.SelectMany(static part => (part.Find("required")?.Value as JsonArrayNode)?.Items ?? []).OfType<JsonStringNode>().Select(static name => name.Value),
        StringComparer.Ordinal);

    private List<string> AllTypes => Last("type") switch
    {
        JsonStringNode type => [type.Value],
        JsonArrayNode types => types.Items.OfType<JsonStringNode>().Select(static type => type.Value).ToList(),
        _ => [],
    };

    private static bool IsTrue(JsonObjectNode part, string key) => part.Find(key)?.Value is JsonBooleanNode { Value: true };

    private string? Text(string key) => (Last(key) as JsonStringNode)?.Value;

    private JsonNode? Last(string key) => parts.Select(part => part.Find(key)?.Value).LastOrDefault(static value => value is not null);
}
