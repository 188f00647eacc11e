using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema;

/// <summary>A sample file, read when a resource first asks for it and never twice.</summary>
internal sealed class Sample(SampleFile file)
{
    private DiagnosticBag? _diagnostics;
    private JsonNode? _root;

    /// <summary>Gets what is wrong in the file; nothing as long as no resource has asked for it.</summary>
    public IEnumerable<ConfigDiagnostic> Diagnostics => _diagnostics?.ToArray() ?? default;

    /// <summary>Reports a mistake in the file, which was read before.</summary>
    public void Report(DiagnosticRule rule, SourceSpan span, params string[] arguments) => _diagnostics?.Report(rule, span, arguments);

    /// <summary>The file's value; <see langword="null"/> when it could not be read, of which <see cref="Diagnostics"/> tells.</summary>
    public JsonNode? Read(CancellationToken cancellationToken)
    {
        if (_diagnostics is null)
        {
            var diagnostics = new DiagnosticBag(file.Path, file.Text);
            _root = JsonReader.Read(file.Text, diagnostics, cancellationToken);
            _diagnostics = diagnostics;
        }

        return _root;
    }
}
