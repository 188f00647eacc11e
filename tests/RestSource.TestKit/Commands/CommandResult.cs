using System.Diagnostics;

namespace RestSource.TestKit.Commands;

/// <summary>What a command came to.</summary>
/// <param name="ExitCode">0 for success.</param>
/// <param name="Lines">What it printed, errors after the rest.</param>
public sealed record CommandResult(int ExitCode, IReadOnlyList<string> Lines)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command to its end in a folder, and kills it when that takes far too long.</summary>
    public static async Task<CommandResult> OfAsync(ProcessStartInfo start, string folder)
    {
        ArgumentNullException.ThrowIfNull(start);
        (start.WorkingDirectory, start.RedirectStandardOutput, start.RedirectStandardError) = (folder, true, true);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync().WaitAsync(Patience);
            return new CommandResult(process.ExitCode, [.. (await output + await errors).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)]);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <inheritdoc />
    public override string ToString() => $"exit code {ExitCode}\n{string.Join('\n', Lines)}";
}
