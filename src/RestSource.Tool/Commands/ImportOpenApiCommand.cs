using System.CommandLine;
using RestSource.Tool.Files;
using RestSource.Tool.OpenApi;
using RestSource.Tool.Reports;
using RestSource.Tool.Validation;

namespace RestSource.Tool.Commands;

/// <summary>The command <c>import openapi</c>: makes a config of a description of an API.</summary>
internal static class ImportOpenApiCommand
{
    private const string Samples = "samples";

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "A description in OpenAPI 3, as JSON." };
        file.RefuseOptions();
        var resources = new Option<string[]>("--resource") { HelpName = "PATH", Description = "A path to read, as in /v1/projects; may be given several times. Without it: all that answer with lists." };
        var outputFile = new Option<string>("--output") { HelpName = "FILE", Description = "Where to write the config. Without it: NAME.restsource.json in this folder, by the name of the description." };
        var force = new Option<bool>("--force") { Description = "Write over files that are there." };
        var command = new Command("openapi", "Make a config of a description of an API, and say what is left to decide.") { file, resources, outputFile, force };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = surroundings.PathOf(parsed.GetRequiredValue(file));
            var text = await InputText.ReadAsync(path, "descriptions", cancellation);
            var target = surroundings.PathOf(parsed.GetValue(outputFile) ?? ConfigFileName.Of(Path.GetFileNameWithoutExtension(path)));
            var folder = Path.GetDirectoryName(target)!;

            // What a build does not find where it is goes where builds look.
            var isFound = SampleFiles.Of(ProjectFolder.Of(target), cancellation).Any(sample => sample.Path == path);
            var described = isFound ? path : Path.Combine(folder, Samples, Path.GetFileName(path));
            var import = new OpenApiImport(OpenApiDocument.Read(path, text), Path.GetRelativePath(folder, described).Replace('\\', '/'));
            var config = ConfigText.Of(import.ConfigOf(parsed.GetValue(resources) ?? []));
            (string Path, string Text)[] written = isFound ? [(target, config)] : [(described, text), (target, config)];
            if (!parsed.GetValue(force) && Array.Find(written, static each => File.Exists(each.Path)) is { Path: { } existing })
            {
                throw new CommandFailure($"{existing} is there already: name another file with --output, or write over it with --force.");
            }

            var output = parsed.InvocationConfiguration.Output;
            Directory.CreateDirectory(Path.GetDirectoryName(described)!);
            foreach (var each in written)
            {
                await WholeFile.WriteAsync(each.Path, each.Text, cancellation);
                await output.WriteLineAsync($"{each.Path}: written");
            }

            foreach (var gap in import.Gaps)
            {
                await output.WriteLineAsync(gap.InWords(target));
            }

            var result = await new ConfigValidator().ValidateAsync([target], cancellation);
            await ValidationReport.WriteAsync(result.WithoutNotes(), files: 1, surroundings, output);
            return result.HasErrors ? ExitCodes.Errors : ExitCodes.Success;
        });
        return command;
    }
}
