using RestSource.Configuration.Diagnostics;

namespace RestSource.Tool.Reports;

/// <summary>A diagnostic as a build prints it, but for the project at the end.</summary>
/// <param name="Place">The file, the line and the column, counted from 1.</param>
/// <param name="Kind">The severity and the ID.</param>
/// <param name="Message">What is wrong and what to write, and the page about it.</param>
internal sealed record CompilerLine(string Place, string Kind, string Message)
{
    /// <summary>Words a diagnostic.</summary>
    public static CompilerLine Of(ConfigDiagnostic diagnostic) => new(
        $"{diagnostic.Path}({diagnostic.Start.Line + 1},{diagnostic.Start.Column + 1})",
        $"{SeverityOf(diagnostic)} {diagnostic.Rule.Id}",
        $"{diagnostic.Message} ({PageOf(diagnostic.Rule)})");

    /// <summary>The compiler's word for a severity.</summary>
    public static string SeverityOf(ConfigDiagnostic diagnostic) => diagnostic.Rule.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The page about a rule, from the repository's root.</summary>
    public static string PageOf(DiagnosticRule rule) => $"docs/diagnostics/{rule.Id}.md";

    /// <inheritdoc />
    public override string ToString() => $"{Place}: {Kind}: {Message}";
}
