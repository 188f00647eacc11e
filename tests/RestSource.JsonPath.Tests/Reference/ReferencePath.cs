using System.Text.Json;

namespace RestSource.JsonPath.Tests.Reference;

/// <summary>A path: how it is written, and what it leads to by the letter of RFC 9535, however long that takes. It shares no line with what it is compared to.</summary>
/// <param name="Segments">From the value where it begins.</param>
internal sealed record ReferencePath(ReferenceSegment[] Segments)
{
    /// <summary>Written without <c>$</c>; only for a path that has segments.</summary>
    public string RelativeText => Segments[0].FirstText + string.Concat(Segments.Skip(1).Select(static segment => segment.Text));

    /// <summary>Whether each value at its end is a record, even one that is a list.</summary>
    public bool PicksItems => Segments.Length > 0 && Segments[^1].PicksItems;

    /// <summary>What it leads to from the root.</summary>
    public IEnumerable<JsonElement> Of(JsonElement root) => From(root, root);

    /// <summary>What it leads to from a value of a document.</summary>
    public IEnumerable<JsonElement> From(JsonElement value, JsonElement root) =>
        Segments.Aggregate((IEnumerable<JsonElement>)[value], (nodes, segment) => [.. nodes.SelectMany(node => segment.Of(node, root))]);

    /// <summary>What it says in a filter, behind <c>@</c> or <c>$</c>.</summary>
    public string Suffix => string.Concat(Segments.Select(static segment => segment.Text));

    /// <inheritdoc/>
    public override string ToString() => $"${Suffix}";
}
