using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RestSource.Generators.Emission;

namespace RestSource.Generators.Pipeline;

/// <summary>Hands emitted files to the compiler.</summary>
internal static class Output
{
    /// <summary>Emits a file. A fault of ours becomes a diagnostic on the config and costs this file alone.</summary>
    public static void Add(SourceProductionContext context, string configPath, Func<EmittedFile> emit)
    {
        try
        {
            var file = emit();
            context.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            context.ReportDiagnostic(RoslynDiagnostic.Of(HostDiagnostics.InternalError(configPath, fault)));
        }
    }
}
