using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Parts;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration;

/// <summary>A config file.</summary>
/// <param name="Path">Its path; samples are found relative to its folder.</param>
/// <param name="Text">Its text.</param>
public sealed record ConfigFile(string Path, string Text);

/// <summary>A file that a config's <c>schema</c> may name.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
public sealed record SampleFile(string Path, string Text);

/// <summary>What one config file compiles to: a model, things to say about it, or both.</summary>
/// <param name="Source">What could be bound, mistakes left out; <see langword="null"/> when nothing could.</param>
/// <param name="Diagnostics">What is wrong, in the order of the file.</param>
public sealed record CompiledConfig(SourceModel? Source, EquatableArray<ConfigDiagnostic> Diagnostics);

/// <summary>Compiles a config: text, JSON with positions, bound model. Its steps are those that the generator takes one by one.</summary>
public static class ConfigCompiler
{
    /// <summary>Compiles one file. Mistakes are reported and never thrown; binding goes on after each.</summary>
    /// <param name="config">The file.</param>
    /// <param name="samples">The files that its <c>schema</c> keys may name.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static CompiledConfig Compile(ConfigFile config, EquatableArray<SampleFile> samples, CancellationToken cancellation)
    {
        var outline = ConfigOutline.Read(config, cancellation);
        var library = new SampleLibrary(samples);
        return outline.Join([.. outline.Resources.Select(resource => CompiledResource.Of(resource, library, cancellation))]);
    }
}
