using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Parts;

namespace RestSource.Generators.Pipeline;

/// <summary>A config file of which the resources are still to be compiled.</summary>
/// <param name="Path">The file.</param>
/// <param name="Outline">The rest of it; <see langword="null"/> after a fault.</param>
/// <param name="Fault">A fault of ours.</param>
internal sealed record OutlinedFile(string Path, ConfigOutline? Outline, ConfigDiagnostic? Fault)
{
    /// <summary>Gets the resources.</summary>
    public IEnumerable<ResourceText> Resources => Outline?.Resources ?? [];

    /// <summary>Reads a config.</summary>
    public static OutlinedFile Of(ConfigFile file, CancellationToken cancellation)
    {
        try
        {
            return new OutlinedFile(file.Path, ConfigOutline.Read(file, cancellation), Fault: null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new OutlinedFile(file.Path, Outline: null, HostDiagnostics.InternalError(file.Path, fault));
        }
    }
}
