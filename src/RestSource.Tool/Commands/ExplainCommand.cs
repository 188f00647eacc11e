using System.CommandLine;
using RestSource.Tool.Explanation;
using RestSource.Tool.Explanation.Forecasts;
using RestSource.Tool.Explanation.Requests;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Commands;

/// <summary>The command <c>explain</c>: says what a config makes of its source, without asking the API.</summary>
internal static class ExplainCommand
{
    private const int UsualPages = 3;
    private const int MostPages = 1000;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "The config, NAME.restsource.json." };
        file.RefuseOptions();
        var resource = new Argument<string>("RESOURCE") { Arity = ArgumentArity.ZeroOrOne, Description = "The resource to explain. Without it: the source, and which resource is read below which." };
        resource.RefuseOptions();
        var pages = new Option<int>("--pages") { HelpName = "N", DefaultValueFactory = static _ => UsualPages, Description = "How many pages of requests to show of a resource." };
        pages.TakesFrom(1, MostPages);
        var look = new Option<bool>("--look") { Description = "Ask the API for one page of each resource, and forecast calls and time. This needs the secrets." };
        var mermaid = new Option<bool>("--mermaid") { Description = "Print which resource is read below which, as a flowchart for Mermaid, and nothing else." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var settings = new SettingOptions();
        var command = new Command("explain", "Say what a config makes of its source: requests, records, what ends a read. Unless with --look, the API is not asked.")
        {
            file, resource, pages, look, mermaid, json,
        };
        settings.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(mermaid) && result.GetValue(json))
            {
                result.AddError("--mermaid and --json print the same in two forms: take one of them.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var config = await LoadedConfig.ReadAsync(surroundings.PathOf(parsed.GetRequiredValue(file)), cancellation);
            var output = parsed.InvocationConfiguration.Output;
            var source = ExplainedSource.Of(config.Source);
            if (parsed.GetValue(mermaid))
            {
                await output.WriteAsync(MermaidGraph.Of(source));
                return ExitCodes.Success;
            }

            var given = settings.Of(parsed);
            var explained = parsed.GetValue(resource) is { } name ? config.Resource(name) : null;
            var line = source.LineOf(explained?.Name);
            var explanation = new ConfigExplanation(
                explained is null ? source : null,
                explained is null ? null : ResourceExplanation.Of(
                    config.Source, explained, await new RequestForesight(config.Source, given, surroundings).OfAsync(explained, parsed.GetValue(pages), cancellation)),
                parsed.GetValue(look)
                    ? SourceForecast.Of(
                        await SourceLooks.OfAsync(config.Source, line, SourceSettings.For(config.Source, given, surroundings, parsed.InvocationConfiguration.Error), TimeProvider.System, cancellation),
                        config.Source.Client.RateLimit)
                    : null);
            if (parsed.GetValue(json))
            {
                await output.WriteAsync(ExplanationJson.Of(explanation));
            }
            else
            {
                await ExplanationScreen.WriteAsync(explanation.InWords(surroundings.Width, line.Count, source.Needs), surroundings, output);
            }

            return ExitCodes.Success;
        });
        return command;
    }
}
