using System.CommandLine;
using RestSource.Tool.Files;
using RestSource.Tool.Reports;
using RestSource.Tool.Validation;

namespace RestSource.Tool.Commands;

/// <summary>The command <c>validate</c>: says of configs what a build would say of them, without a build.</summary>
internal static class ValidateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "The configs, NAME.restsource.json. Samples are found as a build finds them: in the folders 'samples' of the project around, and where the project says.",
        };
        files.RefuseOptions();
        var warnAsError = new Option<bool>("--warnaserror") { Description = "Take warnings for errors." };
        var notes = new Option<bool>("--notes") { Description = "Print notes too, which a build keeps to itself." };
        var plain = new Option<bool>("--plain") { Description = "Print a line for each mistake, as a build does, and nothing else. So is all that goes to a file or another program." };
        var json = new Option<bool>("--json") { Description = "Print JSON, notes included." };
        var sarif = new Option<string>("--sarif") { HelpName = "FILE", Description = "Write a SARIF 2.1.0 log too, notes included." };
        var command = new Command("validate", "Look for mistakes in configs, as a build does. The exit code is 1 if there are errors.")
        {
            files, warnAsError, notes, plain, json, sarif,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var paths = parsed.GetRequiredValue(files).Select(surroundings.PathOf).Distinct(StringComparer.Ordinal).ToArray();
            var found = await new ConfigValidator().ValidateAsync(paths, cancellation);
            var result = parsed.GetValue(warnAsError) ? found.WithWarningsAsErrors() : found;
            if (parsed.GetValue(sarif) is { } log)
            {
                await WholeFile.WriteAsync(surroundings.PathOf(log), SarifReport.Of(result) + "\n", cancellation);
            }

            var output = parsed.InvocationConfiguration.Output;
            var shown = parsed.GetValue(notes) ? result : result.WithoutNotes();
            if (parsed.GetValue(json))
            {
                await output.WriteLineAsync(JsonReport.Of(result));
            }
            else
            {
                await ValidationReport.WriteAsync(shown, paths.Length, surroundings with { IsTerminal = surroundings.IsTerminal && !parsed.GetValue(plain) }, output);
            }

            return result.HasErrors ? ExitCodes.Errors : ExitCodes.Success;
        });
        return command;
    }
}
