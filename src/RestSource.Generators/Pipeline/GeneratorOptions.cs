using Microsoft.CodeAnalysis.Diagnostics;

namespace RestSource.Generators.Pipeline;

/// <summary>The MSBuild properties that the generator listens to; <c>RestSource.Generators.props</c> makes them visible.</summary>
/// <param name="RootNamespace">Property <c>RootNamespace</c>, or <see langword="null"/> when it is empty.</param>
/// <param name="MarkGenerated">Property <c>RestSourceMarkGeneratedCode</c> is not <c>false</c>: analyzers leave emitted files alone.</param>
internal sealed record GeneratorOptions(string? RootNamespace, bool MarkGenerated)
{
    /// <summary>Reads the properties of a project.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptions options) => new(
        options.TryGetValue("build_property.RootNamespace", out var name) && name.Trim().Length > 0 ? name.Trim() : null,
        !(options.TryGetValue("build_property.RestSourceMarkGeneratedCode", out var mark) && mark.Equals("false", StringComparison.OrdinalIgnoreCase)));
}
