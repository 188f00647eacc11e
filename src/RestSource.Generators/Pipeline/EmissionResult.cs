using RestSource.Configuration.Diagnostics;
using RestSource.Generators.Emission;

namespace RestSource.Generators.Pipeline;

/// <summary>What came of emitting a file.</summary>
/// <param name="File">The file; <see langword="null"/> after a fault.</param>
/// <param name="Fault">A fault of ours, which costs this file alone.</param>
internal sealed record EmissionResult(EmittedFile? File, ConfigDiagnostic? Fault)
{
    /// <summary>Emits a file. A fault of ours becomes a diagnostic on the config.</summary>
    public static EmissionResult Of(string configPath, Func<EmittedFile> emit)
    {
        try
        {
            return new EmissionResult(emit(), Fault: null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new EmissionResult(File: null, HostDiagnostics.InternalError(configPath, fault));
        }
    }
}
