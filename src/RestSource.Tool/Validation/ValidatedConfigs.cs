using RestSource.Configuration.Diagnostics;

namespace RestSource.Tool.Validation;

/// <summary>What is to be said about some files.</summary>
/// <param name="Diagnostics">All of it, file by file.</param>
/// <param name="Texts">The files that it may be about, by their full paths.</param>
internal sealed record ValidatedConfigs(IReadOnlyList<ConfigDiagnostic> Diagnostics, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>Gets a value indicating whether a build would fail.</summary>
    public bool HasErrors => Count(DiagnosticSeverity.Error) > 0;

    /// <summary>How many diagnostics are that grave.</summary>
    public int Count(DiagnosticSeverity severity) => Diagnostics.Count(diagnostic => diagnostic.Rule.Severity == severity);

    /// <summary>Makes errors of the warnings, as <c>-warnaserror</c> of a build does.</summary>
    public ValidatedConfigs WithWarningsAsErrors() => this with
    {
        Diagnostics = [.. Diagnostics.Select(static diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Warning
            ? diagnostic with { Rule = diagnostic.Rule with { Severity = DiagnosticSeverity.Error } }
            : diagnostic)],
    };

    /// <summary>Leaves the notes out, which a build does not show.</summary>
    public ValidatedConfigs WithoutNotes() => this with
    {
        Diagnostics = [.. Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info)],
    };
}
