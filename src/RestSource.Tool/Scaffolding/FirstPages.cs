using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Tool.Inference;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Interpretation.Answers;
using RestSource.Tool.Reports;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Scaffolding;

/// <summary>Asks an API for the first pages of resources, as a read of a config would: the same credentials, retries and limits.</summary>
/// <param name="path">The path that the config is to have.</param>
/// <param name="values">Its secrets and settings, by their names in the config.</param>
/// <param name="cancellation">Ends every wait.</param>
internal sealed class FirstPages(string path, IReadOnlyDictionary<string, string?> values, CancellationToken cancellation)
{
    private const int MostParents = 10;

    private static readonly ReadOptions OneByOne = new() { Prefetch = 0, MaxConcurrency = 1 };

    /// <summary>Compiles a config that is to be looked by.</summary>
    /// <exception cref="CommandFailure">What was given on the command line makes none.</exception>
    public static SourceModel Compile(string path, string config, CancellationToken cancellation)
    {
        var compiled = ConfigCompiler.Compile(new ConfigFile(path, config), [], cancellation);
        return compiled.Source is { } source && compiled.Diagnostics.FirstOrDefault(static found => found.Rule.Severity == DiagnosticSeverity.Error) is not { } mistake
            ? source
            : throw new CommandFailure($"No config can be made of that: {CompilerLine.Of(compiled.Diagnostics.First(static found => found.Rule.Severity == DiagnosticSeverity.Error)).Message}. Nothing was written.");
    }

    /// <summary>Gives a first page; below parents, that of the first one who has records.</summary>
    /// <param name="config">A config with the resource.</param>
    /// <param name="resource">The name of the resource.</param>
    /// <exception cref="CommandFailure">It did not come, or is no JSON.</exception>
    public async Task<LookedPage> LookAsync(string config, string resource)
    {
        var source = Compile(path, config, cancellation);
        ApiAnswer? answer = null;
        await using var opened = InterpretedSource.Open(source, SourceSettings.Of(source, values), new OpenOptions { OnAnswer = came => answer = came.Resource == resource ? came : answer });
        LookedPage? looked = null;
        var parents = 0;
        try
        {
            await foreach (var _ in opened.Resource(resource).ReadPagesAsync(OneByOne, cancellation))
            {
                looked = LookedPage.Of(answer!);
                if (Inference.Finding.Of(looked, resource) is { Records.Items.Count: > 0 } || ++parents == MostParents)
                {
                    break;
                }
            }
        }
        catch (RestSourceException failure)
        {
            throw new CommandFailure(string.Join(Environment.NewLine, [.. LookAdvice.Of(failure, source), "Nothing was written. With --no-look the config is written without asking the API."])) { ExitCode = ExitCodes.Failed };
        }

        return looked ?? throw new CommandFailure($"{resource} is read below the records of another resource, which has none: nothing can be seen of it. Write it without looking, with --no-look. Nothing was written.") { ExitCode = ExitCodes.Failed };
    }

    /// <summary>Whether a config gives the first page as it was looked at, and a second one of other records.</summary>
    /// <param name="config">A config with the resource.</param>
    /// <param name="resource">The name of the resource.</param>
    /// <param name="looked">The records of the first page.</param>
    public async Task<bool> HoldsAsync(string config, string resource, FoundRecords looked)
    {
        var source = Compile(path, config, cancellation);
        await using var opened = InterpretedSource.Open(source, SourceSettings.Of(source, values));
        var pages = new List<string[]>();
        try
        {
            await foreach (var page in opened.Resource(resource).ReadPagesAsync(OneByOne, cancellation))
            {
                pages.Add([.. page.Items.Select(static record => record.Value.GetRawText())]);
                if (pages.Count == 2)
                {
                    break;
                }
            }
        }
        catch (RestSourceException)
        {
            // What the API makes of a parameter that it does not know is its own affair: this guess does not hold.
            return false;
        }

        return pages is [var first, { Length: > 0 } second] && first.FirstOrDefault() == looked.Items[0].GetRawText() && !second.Intersect(first, StringComparer.Ordinal).Any();
    }
}
