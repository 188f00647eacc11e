using Spectre.Console;

namespace RestSource.Tool.Explanation;

/// <summary>Prints an explanation for whoever looks at it: with headings in bold for a person, as it is for a file or another program.</summary>
internal static class ExplanationScreen
{
    /// <summary>Prints it.</summary>
    public static async Task WriteAsync(string text, Surroundings surroundings, TextWriter output)
    {
        if (!surroundings.IsTerminal)
        {
            await output.WriteAsync(text);
            return;
        }

        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = surroundings.InColour ? AnsiSupport.Detect : AnsiSupport.No,
        });

        // Lines are broken already; those that are longer hold what is to be copied in one piece.
        screen.Profile.Width = short.MaxValue;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            screen.Write(new Paragraph(line + "\n", line.StartsWith(' ') ? Style.Plain : new Style(decoration: Decoration.Bold)));
        }
    }
}
