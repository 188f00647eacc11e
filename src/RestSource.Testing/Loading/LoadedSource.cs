using System.Globalization;
using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;

namespace RestSource.Testing.Loading;

/// <summary>A config without errors, and its samples.</summary>
/// <param name="Model">What it says.</param>
/// <param name="Samples">The samples of resources, by name.</param>
internal sealed record LoadedSource(SourceModel Model, IReadOnlyDictionary<string, IReadOnlyList<SampleAnswer>> Samples)
{
    /// <summary>Compiles a config.</summary>
    /// <exception cref="InvalidDataException">It has errors.</exception>
    public static LoadedSource Of(ConfigFile config, EquatableArray<SampleFile> files, CancellationToken cancellation)
    {
        var compiled = ConfigCompiler.Compile(config, files, cancellation);
        var errors = compiled.Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 && compiled.Source is { } model
            ? new LoadedSource(model, ResourceSamples.Of(config, files, cancellation))
            : throw new InvalidDataException($"The config has errors, as a build says too:\n{string.Join('\n', errors.Select(Line))}");
    }

    /// <summary>The samples of a resource.</summary>
    public IReadOnlyList<SampleAnswer> SamplesOf(ResourceModel resource) => Samples.GetValueOrDefault(resource.Name) ?? [];

    private static string Line(ConfigDiagnostic error) =>
        string.Create(CultureInfo.InvariantCulture, $"{error.Path}({error.Start.Line + 1},{error.Start.Column + 1}): {error.Rule.Id}: {error.Message}");
}
