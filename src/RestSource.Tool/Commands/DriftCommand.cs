using System.CommandLine;
using RestSource.Tool.Drift;
using RestSource.Tool.Inference;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Scaffolding;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Commands;

/// <summary>The command <c>drift</c>: compares an API with the config that describes it.</summary>
internal static class DriftCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "The config, NAME.restsource.json." };
        file.RefuseOptions();
        var resources = new Argument<string[]>("RESOURCE") { Arity = ArgumentArity.ZeroOrMore, Description = "The resources to look at. Without any: all." };
        resources.RefuseOptions();
        var pages = SamplingOptions.Pages(usual: 1);
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var settings = new SettingOptions();
        var command = new Command("drift", "Look at an API, and say what is no longer as the config says. The exit code is 1 if reads fail for it.") { file, resources, pages, json };
        settings.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var config = await LoadedConfig.ReadAsync(surroundings.PathOf(parsed.GetRequiredValue(file)), cancellation);
            var sampling = new Sampling(config, SourceSettings.For(config.Source, settings.Of(parsed), surroundings, parsed.InvocationConfiguration.Error), parsed.GetValue(pages));
            var findings = new List<DriftFinding>();
            var exitCode = ExitCodes.Success;
            foreach (var resource in sampling.Choose(parsed.GetValue(resources) ?? []))
            {
                var sampled = await sampling.ReadAsync(resource, cancellation);
                if (sampled.Failure is ApiResponseException gone)
                {
                    // Of the other resources there is as much to say as ever.
                    await parsed.InvocationConfiguration.Error.WriteLineAsync(string.Join(Environment.NewLine, LookAdvice.Of(gone, config.Source)));
                    exitCode = ExitCodes.Failed;
                    continue;
                }

                findings.AddRange(PagingDrift.Of(resource, sampled, cancellation));
                findings.AddRange(RecordDrift.Of(resource, sampled));
            }

            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                await output.WriteLineAsync(sampling.Redact(DriftJson.Of(findings)));
            }
            else if (sampling.Resources > 0)
            {
                foreach (var finding in findings)
                {
                    await output.WriteLineAsync(sampling.Redact(finding.InWords(config.Path)));
                }

                await output.WriteLineAsync(DriftSummary.Of(findings, sampling));
            }

            return exitCode == ExitCodes.Success && findings.Exists(static finding => finding.IsBreaking) ? ExitCodes.Errors : exitCode;
        });
        return command;
    }
}
