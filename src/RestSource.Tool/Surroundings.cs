using RestSource.Tool.Settings;

namespace RestSource.Tool;

/// <summary>Where a command runs.</summary>
/// <param name="Folder">The folder that relative paths start from.</param>
/// <param name="IsTerminal">A person looks at the output; otherwise it goes to a file or another program.</param>
/// <param name="InColour">The output may be coloured, if the terminal can show it.</param>
/// <param name="Width">How many columns a line of help may take.</param>
internal sealed record Surroundings(string Folder, bool IsTerminal, bool InColour, int Width)
{
    /// <summary>What a terminal has when nothing is known of it.</summary>
    public const int UsualWidth = 80;

    /// <summary>Gets the environment variables, whose names do not tell upper from lower case. Default: none.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets what asks the person at the terminal for a text that is not shown; <see langword="null"/> when there is nobody. Default: nobody.</summary>
    public Func<string, string?>? AskSecret { get; init; }

    /// <summary>Gets what asks the person at the terminal whether to go on; <see langword="null"/> when there is nobody. Default: nobody.</summary>
    public Func<string, bool>? Confirm { get; init; }

    /// <summary>Gets a value indicating whether a person looks at standard error, so that it may show how far a command is. Default: no.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Looks at this process.</summary>
    public static Surroundings OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        var inColour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new(Environment.CurrentDirectory, isTerminal, inColour, isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth)
        {
            Variables = EnvironmentVariables.OfProcess(),
            AskSecret = Console.IsInputRedirected || Console.IsErrorRedirected ? null : HiddenInput.Ask,
            Confirm = Console.IsInputRedirected || Console.IsErrorRedirected ? null : Confirmation.Ask,
            ShowsProgress = !Console.IsErrorRedirected,
        };
    }

    /// <summary>The full path of a file that was named on the command line.</summary>
    public string PathOf(string name) => Path.GetFullPath(name, Folder);
}
