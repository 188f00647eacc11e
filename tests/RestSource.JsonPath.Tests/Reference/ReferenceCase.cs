using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.JsonPath.Tests.Reference;

/// <summary>A path and a document to follow it in.</summary>
internal sealed record ReferenceCase(string Document, ReferencePath Path)
{
    /// <summary>Smaller cases that may fail the same way.</summary>
    public IEnumerable<ReferenceCase> Shrink() =>
    [
        .. Smaller(Document).Select(document => this with { Document = document }),
        .. Path.Segments.Select((_, index) => this with { Path = new ReferencePath([.. Path.Segments[..index], .. Path.Segments[(index + 1)..]]) }),
    ];

    /// <inheritdoc/>
    public override string ToString() => $"{Path} in {Document}";

    /// <summary>The document without one of its parts, or one of its parts alone.</summary>
    private static IEnumerable<string> Smaller(string document)
    {
        using var parsed = JsonDocument.Parse(document);
        string[] children = [.. ReferenceSelector.Children(parsed.RootElement).Select(static child => child.GetRawText())];
        foreach (var index in Enumerable.Range(0, children.Length))
        {
            yield return children[index];
            yield return Without(document, index);
        }
    }

    private static string Without(string document, int index)
    {
        var node = JsonNode.Parse(document)!;
        if (node is JsonArray items)
        {
            items.RemoveAt(index);
        }
        else
        {
            node.AsObject().RemoveAt(index);
        }

        return node.ToJsonString();
    }
}
