using System.CommandLine;
using System.Globalization;
using RestSource.Tool.Drift;
using RestSource.Tool.Files;
using RestSource.Tool.Inference;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Refinement;
using RestSource.Tool.Scaffolding;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Commands;

/// <summary>The command <c>infer</c>: refines a config by what more pages show.</summary>
internal static class InferCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "The config, NAME.restsource.json." };
        file.RefuseOptions();
        var resources = new Argument<string[]>("RESOURCE") { Arity = ArgumentArity.ZeroOrMore, Description = "The resources to look at. Without any: all." };
        resources.RefuseOptions();
        var pages = SamplingOptions.Pages(usual: 5);
        var yes = new Option<bool>("--yes") { Description = "Write without asking. Where nobody can be asked, nothing is written without it." };
        var rawSamples = SamplingOptions.RawSamples();
        var settings = new SettingOptions();
        var command = new Command("infer", "Look at some pages of an API, and refine the types of a config by them. What changes is shown before it is written.") { file, resources, pages, yes, rawSamples };
        settings.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var config = await LoadedConfig.ReadAsync(surroundings.PathOf(parsed.GetRequiredValue(file)), cancellation);
            var sampling = new Sampling(config, SourceSettings.For(config.Source, settings.Of(parsed), surroundings, parsed.InvocationConfiguration.Error), parsed.GetValue(pages));
            var refined = new RefinedSource(config);
            var refiner = new ResourceRefiner(refined, parsed.GetValue(rawSamples), cancellation);
            var left = new List<string>();
            var exitCode = ExitCodes.Success;
            foreach (var resource in sampling.Choose(parsed.GetValue(resources) ?? []))
            {
                var sampled = await sampling.ReadAsync(resource, cancellation);
                if (sampled.Failure is { } failure)
                {
                    // What came before it is as true as ever.
                    await parsed.InvocationConfiguration.Error.WriteLineAsync(string.Join(Environment.NewLine, LookAdvice.Of(failure, config.Source)));
                    exitCode = ExitCodes.Failed;
                }

                left.AddRange(refiner.Refine(resource, sampled).Select(difference => new DriftFinding(
                    resource.Name, difference.Path, "left", IsBreaking: true, RecordDrift.WhatOf(difference), "no sample and no column can say that: name another key, or \"data_type\": \"json\" for the field around it").InWords(config.Path)));
            }

            var output = parsed.InvocationConfiguration.Output;
            var changes = refined.Changes.ToArray();
            foreach (var (path, before, after) in changes)
            {
                DiffReport.Write(path, before, after, surroundings, output);
            }

            foreach (var line in left)
            {
                await output.WriteLineAsync(sampling.Redact(line));
            }

            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{sampling.Records} {(sampling.Records == 1 ? "record" : "records")} of {sampling.Resources} {(sampling.Resources == 1 ? "resource" : "resources")}: {(changes.Length == 0 ? "nothing to refine" : $"{changes.Length} {(changes.Length == 1 ? "file changes" : "files change")}")}."));
            if (changes.Length == 0)
            {
                return exitCode;
            }

            if (!parsed.GetValue(yes) && surroundings.Confirm?.Invoke("Write that?") != true)
            {
                await output.WriteLineAsync("Nothing was written. With --yes it is.");
                return exitCode;
            }

            foreach (var (path, _, _) in changes)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            }

            await WholeFile.WriteAllAsync([.. changes.Select(static change => (change.Path, change.After))], cancellation);
            foreach (var (path, _, _) in changes)
            {
                await output.WriteLineAsync($"{path}: written");
            }

            return exitCode;
        });
        return command;
    }
}
