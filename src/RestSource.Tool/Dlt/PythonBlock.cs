namespace RestSource.Tool.Dlt;

/// <summary>A stretch of Python in a file.</summary>
/// <param name="Text">The Python.</param>
/// <param name="FirstLine">The line of the file that it begins on, counted from 1.</param>
internal sealed record PythonBlock(string Text, int FirstLine)
{
    private static readonly string[] Fences = ["```", "~~~"];
    private static readonly string[] Languages = ["python", "python3", "py"];

    /// <summary>Whether a line of the file is one of these.</summary>
    public bool Holds(int line) => line >= FirstLine && line <= FirstLine + Text.Count(static character => character == '\n');

    /// <summary>Finds the Python of a file: all of it, or, where lines begin with a fence as in Markdown, what stands in the blocks marked <c>python</c>.</summary>
    /// <param name="path">The file; one that ends with <c>.py</c> is Python as a whole.</param>
    /// <param name="text">Its text.</param>
    public static IReadOnlyList<PythonBlock> Of(string path, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return path.EndsWith(".py", StringComparison.OrdinalIgnoreCase) || !lines.Any(static line => FenceOf(line) is not null)
            ? [new PythonBlock(text, FirstLine: 1)]
            : [.. BlocksOf(lines)];
    }

    private static IEnumerable<PythonBlock> BlocksOf(string[] lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            if (FenceOf(lines[index]) is not { } fence)
            {
                continue;
            }

            var open = lines[index];
            var first = index + 1;
            while (++index < lines.Length && FenceOf(lines[index]) != fence)
            {
            }

            if (IsPython(open, fence))
            {
                var indent = open.Length - open.TrimStart().Length;
                yield return new PythonBlock(string.Join('\n', lines[first..Math.Min(index, lines.Length)].Select(line => Unindented(line, indent))), first + 1);
            }
        }
    }

    private static string? FenceOf(string line) => Fences.FirstOrDefault(line.TrimStart().StartsWith);

    private static bool IsPython(string line, string fence) =>
        Languages.Contains(line.Trim().TrimStart(fence[0]).Trim().Split(' ', '{', ',')[0], StringComparer.OrdinalIgnoreCase);

    // A block in a list is indented with it.
    private static string Unindented(string line, int indent) => line[Math.Min(indent, line.Length - line.TrimStart().Length)..];
}
