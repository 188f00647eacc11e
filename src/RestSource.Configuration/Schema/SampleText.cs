using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema;

/// <summary>A sample file, parsed when it is first asked for, for all resources that name it.</summary>
/// <remarks>
/// What was parsed is held weakly: the compiler keeps the text for as long as a project is open, and the tree is many times as large.
/// A large tree is old when it is complete, so it lives until all resources of that run are compiled, or nearly always so.
/// </remarks>
/// <param name="path">The path, normalized.</param>
/// <param name="file">The file.</param>
internal sealed class SampleText(string path, SampleFile file)
{
    private readonly WeakReference<ParsedSample?> _parsed = new(null);

    public string Path { get; } = path;

    public SampleFile File { get; } = file;

    public ParsedSample Parse(CancellationToken cancellationToken)
    {
        if (_parsed.TryGetTarget(out var before) && before is not null)
        {
            return before;
        }

        var diagnostics = new DiagnosticBag(File.Path, File.Text);
        var parsed = new ParsedSample(JsonReader.Read(File.Text, diagnostics, cancellationToken), diagnostics.Findings);
        _parsed.SetTarget(parsed);
        return parsed;
    }
}

/// <summary>What a sample file holds.</summary>
/// <param name="Root">Its value; <see langword="null"/> when it could not be read.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record ParsedSample(JsonNode? Root, IReadOnlyCollection<Finding> Findings);
