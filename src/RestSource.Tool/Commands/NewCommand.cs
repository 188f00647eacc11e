using System.CommandLine;
using RestSource.Tool.Files;
using RestSource.Tool.Reports;
using RestSource.Tool.Scaffolding;
using RestSource.Tool.Settings;
using RestSource.Tool.Validation;

namespace RestSource.Tool.Commands;

/// <summary>The command <c>new</c>: writes the config of a source for a person to go on with.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = "The source's name, as in tracker: it names the file, and the classes in C#." };
        name.RefuseOptions();
        name.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var written }] && (string.IsNullOrWhiteSpace(written) || written.AsSpan().ContainsAny('/', '\\') || written.AsSpan().ContainsAny(Path.GetInvalidFileNameChars())))
            {
                result.AddError($"'{written}' names no source: write a word, as in tracker. Where the file goes, --output says.");
            }
        });
        var baseUrl = new Option<string>("--base-url") { HelpName = "URL", Required = true, Description = "What all paths of the API begin with." };
        var auth = new Option<string>("--auth") { HelpName = "TYPE", Description = $"How the API is told who asks: {AuthOption.Forms}. Without it: none." };
        var resources = new Option<string[]>("--resource") { HelpName = "PATH", Description = "A path to read, as in /v1/projects or /v1/projects/{id}/tasks; may be given several times." };
        var outputFile = new Option<string>("--output") { HelpName = "FILE", Description = "Where to write the config. Without it: NAME.restsource.json in this folder." };
        var set = SettingOptions.Set();
        var noLook = new Option<bool>("--no-look") { Description = "Do not ask the API: write guesses, marked as such. So it is where a key is missing." };
        var rawSamples = SamplingOptions.RawSamples();
        var force = new Option<bool>("--force") { Description = "Write over files that are there." };
        var command = new Command("new", "Write the config of a new source, and look at the first page of each resource to fill it in.")
        {
            name, baseUrl, auth, resources, set, noLook, rawSamples, outputFile, force,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var source = new NewSource(
                surroundings.PathOf(parsed.GetValue(outputFile) ?? ConfigFileName.Of(parsed.GetRequiredValue(name))),
                parsed.GetRequiredValue(baseUrl),
                AuthOption.Read(parsed.GetValue(auth)),
                parsed.GetValue(resources) ?? []);
            var scaffold = await source.GuessAsync();
            RefuseToWriteOver(FilesOf(source, scaffold.Resources), parsed.GetValue(force));
            if (!parsed.GetValue(noLook))
            {
                scaffold = await source.LookAsync(scaffold, new GivenSettings(parsed.GetValue(set) ?? [], BaseUrl: null), surroundings, parsed.InvocationConfiguration.Error, cancellation);
            }

            var output = parsed.InvocationConfiguration.Output;
            var written = TextsOf(source, scaffold, parsed.GetValue(rawSamples), cancellation);
            foreach (var (path, _) in written)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            }

            await WholeFile.WriteAllAsync(written, cancellation);
            foreach (var (path, _) in written)
            {
                await output.WriteLineAsync($"{path}: written");
            }

            foreach (var line in scaffold.Findings.Concat(scaffold.Gaps))
            {
                await output.WriteLineAsync($"{source.ConfigPath}: {line}");
            }

            var result = await new ConfigValidator().ValidateAsync([source.ConfigPath], cancellation);
            await ValidationReport.WriteAsync(result.WithoutNotes(), files: 1, surroundings, output);
            return result.HasErrors ? ExitCodes.Errors : ExitCodes.Success;
        });
        return command;
    }

    // Before the API is asked: nobody waits for what then cannot be written.
    private static void RefuseToWriteOver(IEnumerable<string> paths, bool force)
    {
        if (!force && paths.FirstOrDefault(File.Exists) is { } existing)
        {
            throw new CommandFailure($"{existing} is there already: name another file with --output, or write over it with --force. Nothing was written.");
        }
    }

    private static IEnumerable<string> FilesOf(NewSource source, IReadOnlyList<ResourcePlan> resources) =>
        resources.Select(resource => PathBeside(source, resource.Sample)).Append(source.ConfigPath);

    private static List<(string Path, string Text)> TextsOf(NewSource source, SourceScaffold scaffold, bool isRaw, CancellationToken cancellation)
    {
        var samples = SampleTexts.Of(source.BaseUrl, scaffold.Resources, isRaw).Select(sample => (PathBeside(source, sample.Path), sample.Text));

        // All sources of a folder share the schema, so it may be there already.
        return
        [
            .. samples,
            (PathBeside(source, SchemaFile.Name), SchemaFile.Text),
            (source.ConfigPath, ScaffoldText.Of(source, scaffold.Resources, source.VariablesOf(scaffold, cancellation))),
        ];
    }

    private static string PathBeside(NewSource source, string path) => Path.Combine(Path.GetDirectoryName(source.ConfigPath)!, path);
}
