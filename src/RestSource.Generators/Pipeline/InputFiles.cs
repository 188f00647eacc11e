using System.Collections.Immutable;
using RestSource.Configuration;

namespace RestSource.Generators.Pipeline;

/// <summary>The files of a project that the generator reads, each once, by path: neither their order nor a second mention means anything.</summary>
/// <param name="Configs">The configs.</param>
/// <param name="Samples">The samples that configs may name.</param>
internal sealed record InputFiles(EquatableArray<ConfigFile> Configs, EquatableArray<SampleFile> Samples)
{
    /// <summary>Sorts a project's files.</summary>
    public static InputFiles Of(ImmutableArray<InputFile?> files)
    {
        var distinct = files
            .OfType<InputFile>()
            .GroupBy(static file => file.Path, StringComparer.Ordinal)
            .Select(static mentions => mentions.OrderByDescending(static file => file.IsConfig).First())
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .ToArray();
        return new(
            distinct.Where(static file => file.IsConfig).Select(static file => new ConfigFile(file.Path, file.Text)).ToEquatableArray(),
            distinct.Where(static file => !file.IsConfig).Select(static file => new SampleFile(file.Path, file.Text)).ToEquatableArray());
    }
}
