using System.CommandLine;

namespace RestSource.Tool.Commands;

/// <summary>Arguments that are the names of files.</summary>
internal static class FileArgument
{
    /// <summary>Takes no misspelled option for a file; one whose name begins with a dash is written <c>./-name</c>.</summary>
    public static void RefuseOptions(this Argument argument) => argument.Validators.Add(static result =>
    {
        foreach (var token in result.Tokens.Where(static token => token.Value.StartsWith('-')))
        {
            result.AddError($"'{token.Value}' is no option of this command.");
        }
    });
}
