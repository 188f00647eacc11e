using System.Globalization;
using RestSource.Configuration.Diagnostics;
using RestSource.Tool.Validation;
using Spectre.Console;

namespace RestSource.Tool.Reports;

/// <summary>Prints diagnostics for a person: each as a build does, with the line of the file and carets below it, and how many there are.</summary>
/// <param name="screen">Takes them.</param>
/// <param name="width">The columns of the terminal.</param>
internal sealed class TerminalReport(IAnsiConsole screen, int width)
{
    private const string Rule = " | ";
    private const string Help = " = help: ";

    /// <summary>Opens a report for a terminal.</summary>
    public static TerminalReport On(TextWriter output, Surroundings surroundings)
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = surroundings.InColour ? AnsiSupport.Detect : AnsiSupport.No,
        });

        // Long lines are the terminal's to wrap: what is copied from it must be what a build prints.
        screen.Profile.Width = short.MaxValue;
        return new TerminalReport(screen, surroundings.Width);
    }

    /// <summary>Prints them.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="files">How many configs were looked at.</param>
    public void Write(ValidatedConfigs result, int files)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            Write(diagnostic, result.Texts[diagnostic.Path]);
        }

        screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Counted(files, "config")}: {Counted(result.Count(DiagnosticSeverity.Error), "error")}, {Counted(result.Count(DiagnosticSeverity.Warning), "warning")}."));
    }

    private void Write(ConfigDiagnostic diagnostic, string text)
    {
        var line = CompilerLine.Of(diagnostic);
        var style = StyleOf(diagnostic.Rule.Severity);
        screen.Write(new Paragraph($"{line.Place}: ").Append(line.Kind, style).Append($": {line.Message}\n"));

        var number = (diagnostic.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var excerpt = Excerpt.Of(text, diagnostic, width - number.Length - Rule.Length);
        var faint = new Style(decoration: Decoration.Dim);
        screen.Write(new Paragraph().Append(number + Rule, faint).Append(excerpt.Line + "\n"));
        screen.Write(new Paragraph().Append(new string(' ', number.Length) + Rule, faint).Append(excerpt.Carets + "\n", style));
        if (ConfigFix.Of(diagnostic, text) is { } fix)
        {
            screen.Write(new Paragraph().Append(new string(' ', number.Length) + Help, faint).Append($"{(fix.Replaces ? "write" : "add")} {fix.Text}\n"));
        }

        screen.WriteLine();
    }

    private static Style StyleOf(DiagnosticSeverity severity) => new(severity switch
    {
        DiagnosticSeverity.Error => Color.Red,
        DiagnosticSeverity.Warning => Color.Yellow,
        _ => Color.Blue,
    });

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? string.Empty : "s")}";
}
