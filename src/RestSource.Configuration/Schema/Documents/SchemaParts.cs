using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema.Documents;

/// <summary>Collects what a schema is made of: what it takes in by <c>$ref</c> and <c>allOf</c> comes first, itself last.</summary>
internal sealed class SchemaParts
{
    /// <summary>Longer chains are cut: a compiler must not run out of stack.</summary>
    private const int MaximumChain = 64;

    private readonly SchemaFile _file;
    private readonly List<JsonObjectNode> _parts = [];
    private readonly HashSet<JsonObjectNode> _met = [];

    private SchemaParts(SchemaFile file) => _file = file;

    /// <summary>The parts of schemas that hold for one place, none of them twice.</summary>
    public static IReadOnlyList<JsonObjectNode> Of(IEnumerable<JsonNode> schemas, SchemaFile file)
    {
        var parts = new SchemaParts(file);
        foreach (var schema in schemas)
        {
            parts.Add(schema, MaximumChain);
        }

        return parts._parts;
    }

    private void Add(JsonNode? node, int rest)
    {
        if (rest == 0 || node is not JsonObjectNode schema || !_met.Add(schema))
        {
            return;
        }

        if (schema.Find("$ref")?.Value is JsonStringNode reference)
        {
            Add(_file.Follow(reference), rest - 1);
        }

        foreach (var part in (schema.Find("allOf")?.Value as JsonArrayNode)?.Items ?? [])
        {
            Add(part, rest - 1);
        }

        _parts.Add(schema);
    }
}
