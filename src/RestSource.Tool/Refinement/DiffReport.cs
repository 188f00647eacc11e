using Spectre.Console;

namespace RestSource.Tool.Refinement;

/// <summary>Prints how a file changes.</summary>
internal static class DiffReport
{
    /// <summary>Prints it, in colours where they can be seen.</summary>
    public static void Write(string path, string before, string after, Surroundings surroundings, TextWriter output)
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = surroundings is { IsTerminal: true, InColour: true } ? AnsiSupport.Detect : AnsiSupport.No,
        });

        // Long lines are the terminal's to wrap.
        screen.Profile.Width = short.MaxValue;
        string[] heads = [$"--- {(before.Length == 0 ? "/dev/null" : path)}", $"+++ {path}"];
        foreach (var line in heads.Concat(UnifiedDiff.Of(before, after)))
        {
            screen.Write(new Paragraph($"{line}\n", StyleOf(line[0])));
        }
    }

    private static Style StyleOf(char sign) => new(sign switch
    {
        '+' => Color.Green,
        '-' => Color.Red,
        '@' => Color.Blue,
        _ => Color.Default,
    });
}
