namespace RestSource.Configuration.Diagnostics;

/// <summary>Collects what there is to say about one file.</summary>
internal sealed class DiagnosticBag(string path, string text)
{
    private readonly LineMap _lines = new(text);

    // A mistake in resource_defaults is met again in each resource that inherits it: it is still one mistake.
    private readonly HashSet<ConfigDiagnostic> _diagnostics = [];

    /// <summary>Reports one diagnostic.</summary>
    /// <param name="rule">What kind it is.</param>
    /// <param name="span">The exact characters.</param>
    /// <param name="arguments">What fills the rule's message; never a value of the file that could be a secret.</param>
    public void Report(DiagnosticRule rule, SourceSpan span, params string[] arguments) => _diagnostics.Add(new ConfigDiagnostic(
        rule, path, span, _lines.PositionOf(span.Start), _lines.PositionOf(span.End), arguments.ToEquatableArray()));

    /// <summary>Lists them in the order of the file.</summary>
    public EquatableArray<ConfigDiagnostic> ToArray() => _diagnostics
        .OrderBy(static diagnostic => diagnostic.Span.Start)
        .ThenBy(static diagnostic => diagnostic.Span.Length)
        .ThenBy(static diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
        .ThenBy(static diagnostic => diagnostic.Message, StringComparer.Ordinal)
        .ToEquatableArray();
}
