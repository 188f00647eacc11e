using RestSource.Tool.Validation;

namespace RestSource.Tool.Reports;

/// <summary>Prints diagnostics for whoever looks at them: a person, or a file.</summary>
internal static class ValidationReport
{
    /// <summary>Prints them.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="files">How many configs were looked at.</param>
    /// <param name="surroundings">Who looks.</param>
    /// <param name="output">Takes them.</param>
    public static async Task WriteAsync(ValidatedConfigs result, int files, Surroundings surroundings, TextWriter output)
    {
        if (surroundings.IsTerminal)
        {
            TerminalReport.On(output, surroundings).Write(result, files);
        }
        else
        {
            await PlainReport.WriteAsync(result, output);
        }
    }
}
