using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RestSource.Configuration.Diagnostics;
using RestSource.Generators.Emission;

namespace RestSource.Generators.Pipeline;

/// <summary>Hands emitted files and diagnostics to the compiler.</summary>
internal static class Output
{
    /// <summary>Emits a file, or reports why it could not be.</summary>
    public static void Add(SourceProductionContext context, string configPath, Func<EmittedFile> emit)
    {
        var emitted = EmissionResult.Of(configPath, emit);
        if (emitted.File is { } file)
        {
            context.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }

        if (emitted.Fault is { } fault)
        {
            Report(context, fault);
        }
    }

    /// <summary>Reports a diagnostic.</summary>
    public static void Report(SourceProductionContext context, ConfigDiagnostic diagnostic) => context.ReportDiagnostic(RoslynDiagnostic.Of(diagnostic));
}
