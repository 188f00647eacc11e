namespace RestSource.Tool.Settings;

/// <summary>Asks at the terminal whether to go on.</summary>
internal static class Confirmation
{
    /// <summary>Asks. The question goes to standard error, so that the output stays what was asked for.</summary>
    /// <returns>Whether the answer was yes; anything else is no.</returns>
    public static bool Ask(string question)
    {
        Console.Error.Write($"{question} [y/N] ");
        return Console.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }
}
