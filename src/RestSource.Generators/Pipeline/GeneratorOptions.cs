using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RestSource.Generators.Pipeline;

/// <summary>What the project file says to the generator: MSBuild properties, which <c>RestSource.Generators.props</c> makes visible, and the language.</summary>
/// <param name="RootNamespace">Property <c>RootNamespace</c>, or <c>AssemblyName</c> when it is empty; <see langword="null"/> when both are.</param>
/// <param name="MarkGenerated">Property <c>RestSourceMarkGeneratedCode</c> is not <c>false</c>: analyzers leave emitted files alone.</param>
/// <param name="LanguageVersion">The C# that the project is compiled as.</param>
internal sealed record GeneratorOptions(string? RootNamespace, bool MarkGenerated, LanguageVersion LanguageVersion)
{
    /// <summary>The oldest C# that emitted code compiles as.</summary>
    public const LanguageVersion LanguageFloor = LanguageVersion.CSharp11;

    /// <summary>
    /// Gets a value indicating whether records are emitted ahead of all else, so that other generators see them:
    /// property <c>RestSourcePreCompilation</c> is not <c>false</c>, and the compiler can do it.
    /// </summary>
    public bool EmitsRecordsAhead { get; init; }

    /// <summary>Gets a value indicating whether the project can compile emitted code.</summary>
    public bool MeetsLanguageFloor => LanguageVersion >= LanguageFloor;

    /// <summary>Reads the properties of a project.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="parseOptions">How its files are read: the compilation of a project without files knows no language version.</param>
    public static GeneratorOptions Read(AnalyzerConfigOptions properties, ParseOptions parseOptions) => new(
        Text(properties, "RootNamespace") ?? Text(properties, "AssemblyName"),
        MarkGenerated: !IsOff(properties, "RestSourceMarkGeneratedCode"),
        ((CSharpParseOptions)parseOptions).LanguageVersion)
    {
        EmitsRecordsAhead = PreCompilationOutput.IsSupported && !IsOff(properties, "RestSourcePreCompilation"),
    };

    private static string? Text(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue("build_property." + name, out var text) && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static bool IsOff(AnalyzerConfigOptions properties, string name) =>
        string.Equals(Text(properties, name), "false", StringComparison.OrdinalIgnoreCase);
}
