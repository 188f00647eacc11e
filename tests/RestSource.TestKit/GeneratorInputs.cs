using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace RestSource.TestKit;

/// <summary>An additional file that stands nowhere.</summary>
public sealed class InMemoryText(string path, string text) : AdditionalText
{
    /// <inheritdoc />
    public override string Path { get; } = path;

    /// <inheritdoc />
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}

/// <summary>Properties and item metadata, as MSBuild hands them to a generator.</summary>
internal sealed class InMemoryOptions(IReadOnlyDictionary<string, string> properties, IReadOnlyDictionary<string, string> metadata)
    : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc />
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(properties.ToDictionary(static property => "build_property." + property.Key, static property => property.Value));

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(
        metadata.TryGetValue(textFile.Path, out var value)
            ? new() { ["build_metadata.AdditionalFiles.RestSource"] = value }
            : []);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        /// <inheritdoc />
        public override bool TryGetValue(string key, out string value)
        {
            var found = values.TryGetValue(key, out var text);
            value = text ?? string.Empty;
            return found;
        }
    }
}
