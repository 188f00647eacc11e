using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema;

/// <summary>A sample file, as one resource sees it: what is wrong in it counts only if the resource asks for it.</summary>
internal sealed class Sample(SampleText text)
{
    private readonly DiagnosticBag _diagnostics = new(text.File.Path, text.File.Text);
    private ParsedSample? _parsed;

    /// <summary>Gets what is wrong in the file; nothing as long as the resource has not asked for it.</summary>
    public EquatableArray<ConfigDiagnostic> Diagnostics => _diagnostics.ToArray();

    /// <summary>Gets a value indicating whether something is wrong in what was asked for.</summary>
    public bool IsFaulty => _diagnostics.Findings.Count > 0;

    /// <summary>Reports a mistake in the file, which was read before.</summary>
    public void Report(DiagnosticRule rule, SourceSpan span, params string[] arguments) => _diagnostics.Report(rule, span, arguments);

    /// <summary>The file's value; <see langword="null"/> when it could not be read, of which <see cref="Diagnostics"/> tells.</summary>
    public JsonNode? Read(CancellationToken cancellationToken)
    {
        if (_parsed is null)
        {
            _parsed = text.Parse(cancellationToken);
            foreach (var finding in _parsed.Findings)
            {
                _diagnostics.Report(finding);
            }
        }

        return _parsed.Root;
    }
}
