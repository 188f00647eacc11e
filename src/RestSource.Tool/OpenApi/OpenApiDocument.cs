using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Tool.OpenApi;

/// <summary>A description of an API, in which references are followed.</summary>
internal sealed class OpenApiDocument
{
    /// <summary>Longer chains of references, and of schemas that take in others, are cut.</summary>
    private const int LongestChain = 32;

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private OpenApiDocument(JsonObject root) => Root = new OpenApiNode(root, string.Empty);

    /// <summary>Gets all of it.</summary>
    public OpenApiNode Root { get; }

    /// <summary>Reads a description.</summary>
    /// <exception cref="CommandFailure">It is none of OpenAPI 3, in JSON.</exception>
    public static OpenApiDocument Read(string path, string text)
    {
        if (path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            throw new CommandFailure($"{path} is YAML, and only JSON is read: most APIs serve both, and editors of OpenAPI convert one into the other.");
        }

        try
        {
            return JsonNode.Parse(text, documentOptions: Lenient) is JsonObject root && new OpenApiDocument(root) is var document && document.Root.Text("openapi")?.StartsWith('3') == true
                ? document
                : throw new CommandFailure($"{path} describes no API in OpenAPI 3: it has no \"openapi\": \"3…\". Convert what is older (\"swagger\": \"2.0\") first.");
        }
        catch (JsonException fault)
        {
            throw new CommandFailure($"{path}({fault.LineNumber + 1},{fault.BytePositionInLine + 1}) is not JSON: mend it there.");
        }
    }

    /// <summary>The object at the end of a way; references are followed wherever they stand on it.</summary>
    public OpenApiNode? Find(OpenApiNode from, params ReadOnlySpan<string> way)
    {
        var node = Follow(from);
        foreach (var key in way)
        {
            if (node?.Value[key] is not JsonObject next)
            {
                return null;
            }

            node = Follow(new OpenApiNode(next, $"{node.Pointer}/{Escape(key)}"));
        }

        return node;
    }

    /// <summary>The objects that a member holds: those of a list, or the members of an object.</summary>
    public IEnumerable<(string Name, OpenApiNode Node)> Members(OpenApiNode owner, string key)
    {
        var members = owner.Value[key] switch
        {
            JsonObject entries => entries.Select(static entry => (entry.Key, entry.Value)),
            JsonArray items => items.Select(static (item, index) => (index.ToString(System.Globalization.CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        foreach (var (name, value) in members)
        {
            if (value is JsonObject node && Follow(new OpenApiNode(node, $"{owner.Pointer}/{Escape(key)}/{Escape(name)}")) is { } followed)
            {
                yield return (name, followed);
            }
        }
    }

    /// <summary>The properties of a schema, and of those that it takes in by <c>allOf</c>.</summary>
    public IEnumerable<(string Name, OpenApiNode Node)> Properties(OpenApiNode schema) => Properties(schema, LongestChain);

    private IEnumerable<(string Name, OpenApiNode Node)> Properties(OpenApiNode schema, int rest) => rest == 0
        ? []
        : Members(schema, "properties").Concat(Members(schema, "allOf").SelectMany(part => Properties(part.Node, rest - 1)));

    private OpenApiNode? Follow(OpenApiNode node)
    {
        for (var rest = LongestChain; rest > 0; rest--)
        {
            if (node.Text("$ref") is not { } reference)
            {
                return node;
            }

            JsonNode? target = Root.Value;
            foreach (var key in reference.Split('/').Skip(1))
            {
                target = (target as JsonObject)?[Uri.UnescapeDataString(key).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
            }

            if (!reference.StartsWith("#/", StringComparison.Ordinal) || target is not JsonObject found)
            {
                return null;
            }

            node = new OpenApiNode(found, reference[1..]);
        }

        return null;
    }

    private static string Escape(string key) =>
        key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal).Replace("%", "%25", StringComparison.Ordinal);
}
