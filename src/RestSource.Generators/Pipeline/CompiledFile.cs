using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Pipeline;

/// <summary>A config file, compiled. The JSON and all positions but those of diagnostics are gone.</summary>
/// <param name="Path">The file.</param>
/// <param name="Source">What could be bound.</param>
/// <param name="Diagnostics">What is to be said about it.</param>
internal sealed record CompiledFile(string Path, SourceModel? Source, EquatableArray<ConfigDiagnostic> Diagnostics)
{
    /// <summary>Compiles a config. A fault of ours becomes a diagnostic, so that the build says which file brought it out.</summary>
    public static CompiledFile Of(ConfigFile file, EquatableArray<SampleFile> samples, CancellationToken cancellation)
    {
        try
        {
            var compiled = ConfigCompiler.Compile(file, samples, cancellation);
            return new CompiledFile(file.Path, compiled.Source, compiled.Diagnostics);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new CompiledFile(file.Path, Source: null, new[] { HostDiagnostics.InternalError(file.Path, fault) }.ToEquatableArray());
        }
    }
}
