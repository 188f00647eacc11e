using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Tool.Files;
using RestSource.Tool.Validation;

namespace RestSource.Tool.Interpretation;

/// <summary>A config without errors.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Text">Its text.</param>
/// <param name="Source">What it says.</param>
/// <param name="Samples">The files that its <c>schema</c> keys may name.</param>
/// <param name="Diagnostics">What is to be said about it nonetheless: warnings and notes.</param>
internal sealed record LoadedConfig(string Path, string Text, SourceModel Source, EquatableArray<SampleFile> Samples, IReadOnlyList<ConfigDiagnostic> Diagnostics)
{
    /// <summary>Reads a config, with the samples that a build would find.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CommandFailure">The file is not there.</exception>
    /// <exception cref="InvalidConfigException">It has errors.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static async Task<LoadedConfig> ReadAsync(string path, CancellationToken cancellation)
    {
        var text = await InputText.ReadAsync(path, "configs", cancellation);
        var samples = SampleFiles.Of(ProjectFolder.Of(path), cancellation);
        var compiled = ConfigCompiler.Compile(new ConfigFile(path, text), samples, cancellation);
        var texts = samples.ToDictionary(static sample => sample.Path, static sample => sample.Text, StringComparer.Ordinal);
        texts[path] = text;
        var found = new ValidatedConfigs(compiled.Diagnostics, texts);
        return compiled.Source is { } source && !found.HasErrors
            ? new LoadedConfig(path, text, source, samples, compiled.Diagnostics)
            : throw new InvalidConfigException(found.WithoutNotes());
    }

    /// <summary>Finds a resource.</summary>
    /// <exception cref="CommandFailure">There is none of that name; the message says which there are.</exception>
    public ResourceModel Resource(string name)
    {
        var known = Source.Resources.Select(static resource => resource.Name).ToArray();
        return Source.Resources.FirstOrDefault(resource => resource.Name == name) ?? throw new CommandFailure(
            $"{Source.Name} has no resource '{name}'. {(Suggestion.Closest(name, known) is { } closest ? $"Did you mean '{closest}'? " : string.Empty)}There {(known.Length == 1 ? "is" : "are")}: {string.Join(", ", known)}.");
    }
}
