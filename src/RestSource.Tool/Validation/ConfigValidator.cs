using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Tool.Files;

namespace RestSource.Tool.Validation;

/// <summary>Says of configs what the generator would say of them in a build.</summary>
internal sealed class ConfigValidator
{
    private readonly Dictionary<string, EquatableArray<SampleFile>> _samples = new(StringComparer.Ordinal);

    /// <summary>Compiles configs, one after the other.</summary>
    /// <param name="paths">Their full paths; one that stands twice counts once.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CommandFailure">A file is not there.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<ValidatedConfigs> ValidateAsync(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var diagnostics = new List<ConfigDiagnostic>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            var text = await InputText.ReadAsync(path, "configs", cancellation);
            var samples = SamplesOf(path, cancellation);
            diagnostics.AddRange(ConfigCompiler.Compile(new ConfigFile(path, text), samples, cancellation).Diagnostics);
            texts[path] = text;
            foreach (var sample in samples)
            {
                texts.TryAdd(sample.Path, sample.Text);
            }
        }

        // A mistake in a sample is met again in each config that names it: it is still one mistake.
        return new ValidatedConfigs([.. diagnostics.Distinct()], texts);
    }

    private EquatableArray<SampleFile> SamplesOf(string configPath, CancellationToken cancellation)
    {
        var project = ProjectFolder.Of(configPath);
        if (!_samples.TryGetValue(project.Path, out var samples))
        {
            samples = SampleFiles.Of(project, cancellation);
            _samples.Add(project.Path, samples);
        }

        return samples;
    }
}
