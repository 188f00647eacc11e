using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Tool.Inference;

/// <summary>Makes trees of what an API sent.</summary>
internal static class JsonTree
{
    /// <summary>The value as a tree. Of fields with the same name the last one counts, as it does for emitted code; <see cref="JsonNode.Parse(string, JsonNodeOptions?, JsonDocumentOptions)"/> gives a tree that fails when it is walked.</summary>
    public static JsonNode? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(value),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(Of)]),
        _ => JsonNode.Parse(value.GetRawText()),
    };

    private static JsonObject ObjectOf(JsonElement value)
    {
        var members = new JsonObject();
        foreach (var member in value.EnumerateObject())
        {
            members[member.Name] = Of(member.Value);
        }

        return members;
    }
}
