using System.Text.Json;
using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Tool.Inference;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Reports;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Scaffolding;

/// <summary>Asks an API for the first pages of resources, as a read of a config would: the same credentials, retries and limits.</summary>
/// <param name="path">The path that the config is to have.</param>
/// <param name="values">Its secrets and settings, by their names in the config.</param>
/// <param name="cancellation">Ends every wait.</param>
internal sealed class FirstPages(string path, IReadOnlyDictionary<string, string?> values, CancellationToken cancellation)
{
    /// <summary>Compiles a config that is to be looked by.</summary>
    /// <exception cref="CommandFailure">What was given on the command line makes none.</exception>
    public static SourceModel Compile(string path, string config, CancellationToken cancellation)
    {
        var compiled = ConfigCompiler.Compile(new ConfigFile(path, config), [], cancellation);
        return compiled.Source is { } source && compiled.Diagnostics.FirstOrDefault(static found => found.Rule.Severity == DiagnosticSeverity.Error) is not { } mistake
            ? source
            : throw new CommandFailure($"No config can be made of that: {CompilerLine.Of(compiled.Diagnostics.First(static found => found.Rule.Severity == DiagnosticSeverity.Error)).Message}. Nothing was written.");
    }

    /// <summary>Gives a first page.</summary>
    /// <param name="config">A config with the resource.</param>
    /// <param name="resource">The name of the resource.</param>
    /// <exception cref="CommandFailure">It did not come, or is no JSON.</exception>
    public async Task<LookedPage> LookAsync(string config, string resource)
    {
        var source = Compile(path, config, cancellation);
        await using var opened = InterpretedSource.Open(source, SourceSettings.Of(source, values));
        try
        {
            var answer = await opened.Resource(resource).LookAsync(cancellation)
                ?? throw new CommandFailure($"{resource} is read below the records of another resource, which has none: nothing can be seen of it. Write it without looking, with --no-look. Nothing was written.");
            return new LookedPage(JsonDocument.Parse(answer.Body).RootElement, answer.Headers);
        }
        catch (RestSourceException failure)
        {
            throw new CommandFailure(string.Join(Environment.NewLine, [.. LookAdvice.Of(failure, source), "Nothing was written. With --no-look the config is written without asking the API."])) { ExitCode = ExitCodes.Failed };
        }
    }
}
