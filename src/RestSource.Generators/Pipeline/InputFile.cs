using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RestSource.Generators.Pipeline;

/// <summary>An additional file that the generator reads.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsConfig">It is a config; otherwise a sample that configs may name.</param>
internal sealed record InputFile(string Path, string Text, bool IsConfig)
{
    private const string ConfigSuffix = ".restsource.json";
    private const string SampleSuffix = ".json";

    /// <summary>Reads a file, if it is one for the generator.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">Its metadata: <c>RestSource="true"</c> makes a config of a file of any name, <c>false</c> of none.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static InputFile? Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        options.TryGetValue("build_metadata.AdditionalFiles.RestSource", out var metadata);
        var isConfig = bool.TryParse(metadata, out var marked) ? marked : EndsWith(file, ConfigSuffix);
        return isConfig || EndsWith(file, SampleSuffix)
            ? new InputFile(file.Path, file.GetText(cancellation)?.ToString() ?? string.Empty, isConfig)
            : null;
    }

    private static bool EndsWith(AdditionalText file, string suffix) => file.Path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);
}
