using System.Globalization;

namespace RestSource.Configuration.Diagnostics;

/// <summary>A diagnostic before it is known where in its file it stands.</summary>
/// <param name="Rule">What kind of thing it says.</param>
/// <param name="Span">The characters, counted as whoever reported it does.</param>
/// <param name="Arguments">What fills <see cref="DiagnosticRule.MessageFormat"/>.</param>
internal sealed record Finding(DiagnosticRule Rule, SourceSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>Gets what is wrong here and what to write instead.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}
