namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>Lines of a file, with a line <c>…</c> wherever some are left out; they may be indented otherwise.</summary>
internal sealed class Excerpt(string text)
{
    private const string Gap = "…";

    /// <summary>What keeps it from being an excerpt of a file.</summary>
    public IEnumerable<string> ProblemsIn(string name, IReadOnlyDictionary<string, string> files)
    {
        if (!files.TryGetValue(name, out var file))
        {
            return [$"no file {name} is emitted, but {string.Join(", ", files.Keys)}"];
        }

        var lines = Lines(file);
        var position = 0;
        foreach (var run in Runs())
        {
            var found = Enumerable.Range(position, Math.Max(0, lines.Length - run.Length - position + 1)).FirstOrDefault(start => lines.AsSpan(start, run.Length).SequenceEqual(run), -1);
            if (found < 0)
            {
                return [$"these lines do not stand in {name} at this point:\n{string.Join('\n', run)}"];
            }

            position = found + run.Length;
        }

        return [];
    }

    private IEnumerable<string[]> Runs()
    {
        var run = new List<string>();
        foreach (var line in Lines(text).Append(Gap))
        {
            if (line != Gap)
            {
                run.Add(line);
            }
            else if (run.Count > 0)
            {
                yield return [.. run];
                run.Clear();
            }
        }
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(static line => line.Trim())];
}
