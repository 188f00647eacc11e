using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Parts;
using RestSource.Configuration.Schema;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Pipeline;

/// <summary>A resource, compiled and named by itself.</summary>
/// <param name="ConfigPath">The config that it stands in.</param>
/// <param name="Resource">What it compiled to; <see langword="null"/> after a fault.</param>
/// <param name="Draft">The names of its record; <see langword="null"/> when it could not be bound.</param>
/// <param name="Fault">A fault of ours.</param>
internal sealed record CompiledPart(string ConfigPath, CompiledResource? Resource, RecordDraft? Draft, ConfigDiagnostic? Fault)
{
    /// <summary>Compiles a resource.</summary>
    public static CompiledPart Of(ResourceText text, SampleLibrary samples, CancellationToken cancellation)
    {
        var path = text.Scope.ConfigPath;
        try
        {
            var resource = CompiledResource.Of(text, samples, cancellation);
            return new CompiledPart(path, resource, resource.Model is { } model ? RecordDraft.Of(model, resource.IncludesFromParent) : null, Fault: null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new CompiledPart(path, Resource: null, Draft: null, HostDiagnostics.InternalError(path, fault));
        }
    }
}
