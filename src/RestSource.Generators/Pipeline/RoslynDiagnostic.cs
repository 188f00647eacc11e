using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RestSource.Configuration.Diagnostics;
using RoslynSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;
using Severity = RestSource.Configuration.Diagnostics.DiagnosticSeverity;

namespace RestSource.Generators.Pipeline;

/// <summary>Says in Roslyn's words what the config compiler found.</summary>
internal static class RoslynDiagnostic
{
    /// <summary>Translates a diagnostic; its place is a place in the config.</summary>
    public static Diagnostic Of(ConfigDiagnostic diagnostic) => Diagnostic.Create(
        Descriptor(diagnostic.Rule, diagnostic.Arguments.Count == 0 ? diagnostic.Message : diagnostic.Rule.MessageFormat),
        Location.Create(
            diagnostic.Path,
            new TextSpan(diagnostic.Span.Start, diagnostic.Span.Length),
            new LinePositionSpan(
                new(diagnostic.Start.Line, diagnostic.Start.Column),
                new(diagnostic.End.Line, diagnostic.End.Column))),
        diagnostic.Arguments.ToArray<object>());

    // Roslyn formats only what has arguments; without any it would show the format's doubled braces.
    private static DiagnosticDescriptor Descriptor(DiagnosticRule rule, string messageFormat) => new(
        id: rule.Id,
        title: rule.Title,
        messageFormat: messageFormat,
        category: rule.Category,
        defaultSeverity: rule.Severity switch
        {
            Severity.Error => RoslynSeverity.Error,
            Severity.Warning => RoslynSeverity.Warning,
            _ => RoslynSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: $"docs/diagnostics/{rule.Id}.md");
}
