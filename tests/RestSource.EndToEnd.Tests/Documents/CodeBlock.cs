namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>A fenced block of a document.</summary>
/// <param name="Line">The line of its first fence, from 1.</param>
/// <param name="Language">What stands after the fence: <c>csharp</c>.</param>
/// <param name="Marker">The HTML comment on the line before, without its arrows; empty for none.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed record CodeBlock(int Line, string Language, string Marker, string Text)
{
    private const string Fence = "```";

    /// <summary>What follows <paramref name="kind"/> in the marker, or <see langword="null"/> when the marker is of another kind.</summary>
    public string? After(string kind) => Marker.StartsWith(kind, StringComparison.Ordinal) ? Marker[kind.Length..].Trim() : null;

    /// <summary>The blocks of a document, in order.</summary>
    public static IEnumerable<CodeBlock> In(string document)
    {
        var lines = document.ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.FindIndex(lines, index + 1, static line => line.TrimEnd() == Fence);
            Assert.True(end > 0, $"The block of line {index + 1} has no end.");
            yield return new CodeBlock(index + 1, lines[index][Fence.Length..].Trim(), MarkerOn(lines.ElementAtOrDefault(index - 1)), string.Join('\n', lines[(index + 1)..end]));
            index = end;
        }
    }

    private static string MarkerOn(string? line) =>
        line is not null && line.StartsWith("<!--", StringComparison.Ordinal) && line.TrimEnd().EndsWith("-->", StringComparison.Ordinal)
            ? line.TrimEnd()[4..^3].Trim()
            : string.Empty;
}
