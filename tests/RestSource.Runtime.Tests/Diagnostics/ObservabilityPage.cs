namespace RestSource.Tests.Diagnostics;

/// <summary>The tables of docs/observability.md.</summary>
internal static class ObservabilityPage
{
    /// <summary>Gives the cells of a table's rows, without the marks of code.</summary>
    /// <param name="heading">The first cell of the table's head.</param>
    public static IReadOnlyList<string[]> TableOf(string heading) =>
    [
        .. File.ReadLines(Path.Combine(Root(), "docs", "observability.md"))
            .SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(static line => line.StartsWith('|'))
            .Select(static line => line.Trim('|', ' ').Split(" | ").Select(static cell => cell.Trim().Replace("`", "", StringComparison.Ordinal)).ToArray()),
    ];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RestSource.Generators.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
