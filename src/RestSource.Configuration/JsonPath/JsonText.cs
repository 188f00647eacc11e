using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Follows paths through JSON that is text, for whoever has no positions of its values.</summary>
public static class JsonText
{
    /// <summary>The JSON of each value that a path leads to, in the order of RFC 9535.</summary>
    /// <param name="json">A JSON value.</param>
    /// <param name="selector">The path.</param>
    /// <returns>None where the path leads to nothing, or <paramref name="json"/> is no JSON.</returns>
    public static IReadOnlyList<string> Select(string json, SelectorModel selector)
    {
        var root = JsonReader.Read(json, new DiagnosticBag(string.Empty, json), CancellationToken.None);
        return root is null ? [] : [.. new SelectorEvaluation(root).Select(root, selector.Steps).Select(node => json.Substring(node.Span.Start, node.Span.Length))];
    }
}
