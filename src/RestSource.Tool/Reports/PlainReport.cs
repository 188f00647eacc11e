using RestSource.Tool.Validation;

namespace RestSource.Tool.Reports;

/// <summary>Prints diagnostics for files and other programs: a line each, as a build does, and nothing else.</summary>
internal static class PlainReport
{
    /// <summary>Prints them.</summary>
    public static async Task WriteAsync(ValidatedConfigs result, TextWriter output)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            await output.WriteLineAsync(CompilerLine.Of(diagnostic).ToString());
        }
    }
}
