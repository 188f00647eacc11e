namespace RestSource.Configuration.Diagnostics;

/// <summary>One thing to say about a file, as plain data: comparable, and holding on to nothing.</summary>
/// <param name="Rule">What kind of thing.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The exact characters.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Arguments">What fills <see cref="DiagnosticRule.MessageFormat"/>; never a value of the config that could be a secret.</param>
public sealed record ConfigDiagnostic(
    DiagnosticRule Rule,
    string Path,
    SourceSpan Span,
    LinePosition Start,
    LinePosition End,
    EquatableArray<string> Arguments);

/// <summary>One kind of diagnostic: one ID, one meaning, one page in docs/diagnostics.</summary>
/// <param name="Id"><c>RSG</c> and four digits.</param>
/// <param name="Category"><c>RestSource.</c> and the part of the config it is about.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What is wrong, in one line, without arguments.</param>
/// <param name="MessageFormat">What is wrong here and what to write instead, for <see cref="string.Format(string, object[])"/>.</param>
public sealed record DiagnosticRule(string Id, string Category, DiagnosticSeverity Severity, string Title, string MessageFormat);

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably not what was meant.</summary>
    Warning,

    /// <summary>What the file says cannot be done.</summary>
    Error,
}
