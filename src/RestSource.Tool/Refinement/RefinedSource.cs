using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;
using RestSource.Tool.Interpretation;

namespace RestSource.Tool.Refinement;

/// <summary>A config and its samples while they are refined: nothing is written yet.</summary>
/// <param name="config">As it is on disk.</param>
internal sealed class RefinedSource(LoadedConfig config)
{
    private readonly Dictionary<string, string> _samples = new(StringComparer.Ordinal);

    /// <summary>Gets or sets the text of the config.</summary>
    public string Text { get; set; } = config.Text;

    /// <summary>Gets the files that are no longer as they are on disk: path, text on disk, text now.</summary>
    public IEnumerable<(string Path, string Before, string After)> Changes =>
        _samples.OrderBy(static sample => sample.Key, StringComparer.Ordinal).Select(sample => (sample.Key, OnDisk(sample.Key) ?? string.Empty, sample.Value))
            .Append((config.Path, config.Text, Text))
            .Where(static file => file.Item2 != file.Item3);

    /// <summary>Makes a change, and takes it back if a build would not take what it makes, or it is of no use.</summary>
    public void Try(Action change, Func<bool> isOfUse, CancellationToken cancellation)
    {
        var (text, samples) = (Text, _samples.ToArray());
        change();
        if (Compile(cancellation).Diagnostics.All(static found => found.Rule.Severity != DiagnosticSeverity.Error) && isOfUse())
        {
            return;
        }

        Text = text;
        _samples.Clear();
        foreach (var sample in samples)
        {
            _samples.Add(sample.Key, sample.Value);
        }
    }

    /// <summary>The resource as it is compiled now.</summary>
    public ResourceModel Resource(string name, CancellationToken cancellation) => Compile(cancellation).Source?.Resources.FirstOrDefault(resource => resource.Name == name)
        ?? throw new InvalidOperationException($"The config no longer compiles after changes to '{name}'.");

    /// <summary>The text of a sample; <see langword="null"/> when there is none of that name.</summary>
    /// <param name="name">As the config writes it.</param>
    public (string Path, string Text)? Sample(string name)
    {
        var resolved = SamplePath.Resolve(config.Path, name);
        var path = config.Samples.Select(static sample => sample.Path).FirstOrDefault(path => SamplePath.Normalize(path) == resolved) ?? resolved;
        return (_samples.GetValueOrDefault(path) ?? OnDisk(path)) is { } text ? (path, text) : null;
    }

    /// <summary>Changes a sample, or adds one.</summary>
    public void SetSample(string path, string text) => _samples[path] = text;

    /// <summary>The path that a new sample has.</summary>
    /// <param name="name">As the config will write it.</param>
    public string PathOf(string name) => Path.GetFullPath(name, Path.GetDirectoryName(config.Path)!);

    private string? OnDisk(string path) => config.Samples.FirstOrDefault(sample => sample.Path == path)?.Text;

    private CompiledConfig Compile(CancellationToken cancellation) => ConfigCompiler.Compile(
        new ConfigFile(config.Path, Text),
        config.Samples.Where(sample => !_samples.ContainsKey(sample.Path)).Concat(_samples.Select(static sample => new SampleFile(sample.Key, sample.Value))).ToEquatableArray(),
        cancellation);
}
