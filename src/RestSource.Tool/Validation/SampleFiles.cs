using Microsoft.Extensions.FileSystemGlobbing;
using RestSource.Configuration;

namespace RestSource.Tool.Validation;

/// <summary>Finds the files that a config may name in <c>schema</c>: those that a build hands to the generator.</summary>
internal static class SampleFiles
{
    private const string SampleSuffix = ".json";

    /// <summary>What RestSource.Generators.props includes, but for the configs themselves.</summary>
    internal static readonly string[] Included = ["**/samples/**/*.json", "**/*.sample.json"];

    /// <summary>What it leaves out.</summary>
    internal static readonly string[] Excluded = ["**/*.restsource.json", "**/bin/**", "**/obj/**", "artifacts/**"];

    /// <summary>Reads the files of a project.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static EquatableArray<SampleFile> Of(ProjectFolder project, CancellationToken cancellation)
    {
        var matcher = new Matcher();
        matcher.AddIncludePatterns(Included);
        matcher.AddExcludePatterns(Excluded);
        var named = new Matcher();
        named.AddIncludePatterns(project.AdditionalFiles);
        return matcher.GetResultsInFullPath(project.Path)
            .Concat(named.GetResultsInFullPath(project.Path))
            .Where(static path => path.EndsWith(SampleSuffix, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(path => Read(path, cancellation))
            .ToEquatableArray();
    }

    private static SampleFile Read(string path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new SampleFile(path, File.ReadAllText(path));
    }
}
