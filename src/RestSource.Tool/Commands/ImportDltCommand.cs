using System.CommandLine;
using RestSource.Tool.Dlt;
using RestSource.Tool.Files;
using RestSource.Tool.Reports;
using RestSource.Tool.Validation;

namespace RestSource.Tool.Commands;

/// <summary>The command <c>import dlt</c>: makes configs of the REST sources in a Python file.</summary>
internal static class ImportDltCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "A Python file, or a Markdown file with Python in blocks. No Python is run." };
        file.RefuseOptions();
        var outputFile = new Option<string>("--output") { HelpName = "FILE", Description = "Where to write the config. Without it: NAME.restsource.json in this folder, by the source's name or else the file's." };
        var force = new Option<bool>("--force") { Description = "Write over files that are there." };
        var command = new Command("dlt", "Make configs of the REST sources in a Python file, and say what could not come along.") { file, outputFile, force };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = surroundings.PathOf(parsed.GetRequiredValue(file));
            var import = DltImport.Of(path, await InputText.ReadAsync(path, "Python files", cancellation));
            var targets = TargetsOf(import, path, parsed.GetValue(outputFile)).Select(surroundings.PathOf).ToArray();
            if (!parsed.GetValue(force) && Array.Find(targets, File.Exists) is { } existing)
            {
                throw new CommandFailure($"{existing} is there already: name another file with --output, or write over it with --force.");
            }

            var output = parsed.InvocationConfiguration.Output;
            foreach (var (source, target) in import.Sources.Zip(targets))
            {
                await WholeFile.WriteAsync(target, ConfigText.Of(source.Config), cancellation);
                await output.WriteLineAsync($"{target}: written");
            }

            foreach (var loss in import.Losses)
            {
                await output.WriteLineAsync(loss.InWords(path));
            }

            var result = await new ConfigValidator().ValidateAsync(targets, cancellation);
            await ValidationReport.WriteAsync(result.WithoutNotes(), targets.Length, surroundings, output);
            return result.HasErrors ? ExitCodes.Errors : ExitCodes.Success;
        });
        return command;
    }

    private static IReadOnlyList<string> TargetsOf(DltImport import, string path, string? outputFile) => (import.Sources.Count, outputFile) switch
    {
        (0, _) => throw new CommandFailure(string.Join(Environment.NewLine, [
            $"{path} holds no REST source that can be read: a dict that is given to rest_api_source or rest_api_resources, or one of type RESTAPIConfig. Write out as a dict what code puts together.",
            .. import.Losses.Select(loss => loss.InWords(path))])),
        (_, null) => ImportTargets.Of(import, path),
        (1, _) => [outputFile],
        _ => throw new CommandFailure($"{path} holds {import.Sources.Count} sources, and --output names one file: leave it out, and each is written to a file of its name ({string.Join(", ", ImportTargets.Of(import, path))})."),
    };
}
