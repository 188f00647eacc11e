using RestSource.Configuration.Diagnostics;

namespace RestSource.Tool.Reports;

/// <summary>The line of a file that a diagnostic is about, and carets below its characters.</summary>
/// <param name="Line">The line, as much of it as fits.</param>
/// <param name="Carets">As many spaces as stand before the marked characters, and a caret for each of these.</param>
internal sealed record Excerpt(string Line, string Carets)
{
    private const string Cut = "…";

    /// <summary>How much of a long line is shown before the marked characters.</summary>
    private const int Before = 24;

    /// <summary>Takes the line out of the file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="diagnostic">What it is about.</param>
    /// <param name="width">How many columns there are.</param>
    public static Excerpt Of(string text, ConfigDiagnostic diagnostic, int width)
    {
        var start = diagnostic.Span.Start - diagnostic.Start.Column;
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        var line = SecretMask.Hide(Printable(end < 0 ? text[start..] : text.Substring(start, end)));
        var marked = Math.Min(diagnostic.Start.Column, line.Length);
        var length = Math.Clamp(diagnostic.Span.Length, 1, Math.Max(1, line.Length - marked));

        var indent = line.Length - line.TrimStart().Length;
        var from = line.Length - indent <= width ? Math.Min(indent, marked) : Math.Max(Math.Min(indent, marked), marked - Before);
        var lead = from > indent ? Cut : string.Empty;
        var rest = line[from..];
        var room = width - lead.Length;
        var shown = rest.Length <= room ? rest : rest[..(room - 1)] + Cut;
        var column = marked - from + lead.Length;
        return new Excerpt(lead + shown, new string(' ', column) + new string('^', Math.Max(1, Math.Min(length, width - column))));
    }

    // One column for each character, or the carets would stand elsewhere; and nothing that a terminal would obey.
    private static string Printable(string line) => string.Create(line.Length, line, static (shown, line) =>
    {
        for (var index = 0; index < line.Length; index++)
        {
            shown[index] = char.IsControl(line[index]) ? ' ' : line[index];
        }
    });
}
