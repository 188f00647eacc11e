using RestSource.Configuration.Model;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Interpretation.Answers;
using RestSource.Tool.Scaffolding;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Inference;

/// <summary>Reads some pages of each resource of a config.</summary>
/// <param name="config">The config.</param>
/// <param name="settings">Its secrets and settings.</param>
/// <param name="pages">How many pages of each resource.</param>
internal sealed class Sampling(LoadedConfig config, SourceSettings settings, int pages)
{
    /// <summary>Gets how many records were read.</summary>
    public int Records { get; private set; }

    /// <summary>Gets how many resources were read, those left out that the API does not have.</summary>
    public int Resources { get; private set; }

    /// <summary>Finds resources by their names; all of them, where there are no names.</summary>
    /// <exception cref="CommandFailure">There is none of a name.</exception>
    public IReadOnlyList<ResourceModel> Choose(IReadOnlyList<string> names) =>
        names.Count == 0 ? [.. config.Source.Resources] : [.. names.Distinct(StringComparer.Ordinal).Select(config.Resource)];

    /// <summary>Gives a text with <c>***</c> for every secret in it: servers call their fields as they like.</summary>
    public string Redact(string text) => settings.Redact(text);

    /// <summary>Reads the first pages of a resource.</summary>
    /// <exception cref="CommandFailure">No page came.</exception>
    public async Task<SampledPages> ReadAsync(ResourceModel resource, CancellationToken cancellation)
    {
        ApiAnswer? first = null;
        await using var source = InterpretedSource.Open(config.Source, settings, new OpenOptions { OnAnswer = answer => first ??= answer.Resource == resource.Name ? answer : null });
        try
        {
            var sampled = await SampledPages.ReadAsync(source.Resource(resource.Name), () => first, pages, cancellation);
            Records += sampled.Numbered.Count();
            Resources += sampled.Failure is ApiResponseException ? 0 : 1;
            return sampled;
        }
        catch (RestSourceException failure)
        {
            throw new CommandFailure(string.Join(Environment.NewLine, LookAdvice.Of(failure, config.Source))) { ExitCode = ExitCodes.Failed };
        }
    }
}
