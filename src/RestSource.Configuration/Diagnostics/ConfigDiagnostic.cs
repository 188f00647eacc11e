using System.Globalization;

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
    EquatableArray<string> Arguments)
{
    /// <summary>Gets what is wrong here and what to write instead.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}
