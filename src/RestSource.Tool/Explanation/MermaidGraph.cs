using System.Text;

namespace RestSource.Tool.Explanation;

/// <summary>Draws which resource is read below which, as a flowchart that Mermaid renders.</summary>
internal static class MermaidGraph
{
    /// <summary>Draws it, with an end of line.</summary>
    public static string Of(ExplainedSource source)
    {
        var text = new StringBuilder("flowchart LR\n");
        var nodes = source.Resources.Select(static (resource, index) => (resource.Name, Node: $"r{index}")).ToDictionary(static pair => pair.Name, static pair => pair.Node, StringComparer.Ordinal);
        text.Append($"  source([\"{Escape(source.Name)}\"])\n");
        foreach (var resource in source.Resources)
        {
            text.Append($"  {nodes[resource.Name]}[\"{Escape(resource.Name)}<br/>{Escape($"{resource.Method} {resource.Path}")}\"]\n");
        }

        foreach (var resource in source.Resources)
        {
            text.Append($"  {(resource.Parent is { } parent ? nodes[parent] : "source")} --> {nodes[resource.Name]}\n");
        }

        return text.ToString();
    }

    // Names and paths may hold what Mermaid would take for its own.
    private static string Escape(string text) => text
        .Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("&", "#amp;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal)
        .Replace(">", "#gt;", StringComparison.Ordinal)
        .Replace("{", "#123;", StringComparison.Ordinal)
        .Replace("}", "#125;", StringComparison.Ordinal);
}
