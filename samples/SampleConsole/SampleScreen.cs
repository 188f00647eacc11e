using Spectre.Console;

namespace SampleConsole;

/// <summary>Where a sample shows what it reads.</summary>
internal static class SampleScreen
{
    private const int WidthOfFiles = 160;

    /// <summary>Opens the process's output: with colour and movement in a terminal, plain otherwise.</summary>
    public static IAnsiConsole Open()
    {
        var screen = AnsiConsole.Console;
        if (!screen.Profile.Out.IsTerminal)
        {
            // Lines of a file must not break at a terminal's usual 80 columns.
            screen.Profile.Width = WidthOfFiles;
        }

        return screen;
    }
}
