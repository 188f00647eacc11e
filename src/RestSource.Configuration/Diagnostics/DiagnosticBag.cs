namespace RestSource.Configuration.Diagnostics;

/// <summary>Collects what there is to say about one file, or about a part of one.</summary>
internal sealed class DiagnosticBag(string path, string text)
{
    // A mistake in resource_defaults is met again in each resource that inherits it: it is still one mistake.
    private readonly HashSet<Finding> _findings = [];

    /// <summary>Gets what was reported, in no order.</summary>
    public IReadOnlyCollection<Finding> Findings => _findings;

    /// <summary>Reports one diagnostic.</summary>
    /// <param name="rule">What kind it is.</param>
    /// <param name="span">The exact characters.</param>
    /// <param name="arguments">What fills the rule's message; never a value of the file that could be a secret.</param>
    public void Report(DiagnosticRule rule, SourceSpan span, params string[] arguments) =>
        Report(new Finding(rule, span, arguments.ToEquatableArray()));

    /// <inheritdoc cref="Report(DiagnosticRule, SourceSpan, string[])"/>
    public void Report(Finding finding) => _findings.Add(finding);

    /// <summary>Lists them in the order of the file.</summary>
    public EquatableArray<ConfigDiagnostic> ToArray()
    {
        if (_findings.Count == 0)
        {
            return default;
        }

        var lines = new LineMap(text);
        return _findings
            .OrderBy(static finding => finding.Span.Start)
            .ThenBy(static finding => finding.Span.Length)
            .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Message, StringComparer.Ordinal)
            .Select(finding => new ConfigDiagnostic(
                finding.Rule, path, finding.Span, lines.PositionOf(finding.Span.Start), lines.PositionOf(finding.Span.End), finding.Arguments))
            .ToEquatableArray();
    }
}
