using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Testing.Answers;

/// <summary>Follows paths through records.</summary>
internal static class NodeSelection
{
    /// <summary>The first value that a path leads to; <see langword="null"/> for none, and for JSON's null.</summary>
    public static JsonNode? First(JsonNode? node, SelectorModel path)
    {
        if (node is null)
        {
            return null;
        }

        if (!path.Steps.All(static step => step is SelectorStep.Name))
        {
            return JsonText.Select(node.ToJsonString(), path) is [var first, ..] ? JsonNode.Parse(first) : null;
        }

        foreach (var step in path.Steps)
        {
            node = (node as JsonObject)?[((SelectorStep.Name)step).Value];
        }

        return node;
    }

    /// <summary>A value as a request carries it.</summary>
    public static string TextOf(JsonNode value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
