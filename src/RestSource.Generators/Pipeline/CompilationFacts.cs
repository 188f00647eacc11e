using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RestSource.Generators.Refit;

namespace RestSource.Generators.Pipeline;

/// <summary>All that the generator knows of the consumer's compilation; an edit of C# leaves it equal.</summary>
/// <param name="LanguageVersion">The C# that the project is compiled as.</param>
/// <param name="AssemblyName">The name of the assembly, or <see langword="null"/>.</param>
/// <param name="Refit">What the project's Refit, if any, wants to find.</param>
internal sealed record CompilationFacts(LanguageVersion LanguageVersion, string? AssemblyName, RefitSupport Refit)
{
    private const string LoadingType = "RestSource.Loading.ILoadable`1";

    /// <summary>The oldest C# that emitted code compiles as.</summary>
    public const LanguageVersion LanguageFloor = LanguageVersion.CSharp11;

    /// <summary>Gets a value indicating whether the project references RestSource.Loading.</summary>
    public bool HasLoading { get; init; }

    /// <summary>Gets a value indicating whether the project can compile emitted code.</summary>
    public bool MeetsLanguageFloor => LanguageVersion >= LanguageFloor;

    /// <summary>Looks at a compilation, and at how its files are read: one without files knows no language version.</summary>
    public static CompilationFacts Of(Compilation compilation, ParseOptions parseOptions) =>
        new(((CSharpParseOptions)parseOptions).LanguageVersion, compilation.AssemblyName, RefitSupport.Of(compilation))
        {
            HasLoading = compilation.GetTypeByMetadataName(LoadingType) is not null,
        };
}
