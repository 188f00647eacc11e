namespace RestSource.Tool.Reading;

/// <summary>Writes arguments as shells take them.</summary>
internal static class ShellText
{
    /// <summary>Puts an argument in quotes.</summary>
    public static string Quoted(string argument) => $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
