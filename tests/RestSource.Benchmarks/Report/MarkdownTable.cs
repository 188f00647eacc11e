using System.Text;

namespace RestSource.Benchmarks.Report;

/// <summary>A table of Markdown, its columns aligned: the first to the left, the others, which hold numbers, to the right.</summary>
internal static class MarkdownTable
{
    /// <summary>Writes a table.</summary>
    /// <param name="head">What its columns are called.</param>
    /// <param name="rows">Its rows, each with as many cells.</param>
    public static string Of(string[] head, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        AddRow(text, head);
        AddRow(text, [.. head.Select(static (_, column) => column == 0 ? "---" : "--:")]);
        foreach (var row in rows)
        {
            AddRow(text, row);
        }

        return text.ToString();
    }

    private static void AddRow(StringBuilder text, string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
