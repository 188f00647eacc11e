using Microsoft.CodeAnalysis;
using RestSource.Configuration;
using RestSource.Generators.Refit;

namespace RestSource.Generators.Pipeline;

/// <summary>All that the generator knows of the consumer's compilation; an edit of C# leaves it equal.</summary>
/// <remarks>Records never depend on it: they may be emitted before there is a compilation.</remarks>
/// <param name="Refit">What the project's Refit, if any, wants to find.</param>
/// <param name="HasLoading">The project references RestSource.Loading.</param>
internal sealed record CompilationFacts(RefitSupport Refit, bool HasLoading)
{
    private const string Loading = "RestSource.Loading";

    /// <summary>Gets what takes the place of the beginning of paths.</summary>
    public EquatableArray<PathPrefix> PathMap { get; init; }

    /// <summary>Looks at what a compilation references, and not at its own code: to look there would have the compiler parse all that was emitted ahead, after each edit.</summary>
    public static CompilationFacts Of(Compilation compilation)
    {
        var references = compilation.SourceModule.ReferencedAssemblySymbols;
        return new(RefitSupport.Of(references), HasLoading: references.Any(static reference => reference.Name == Loading)) { PathMap = PathPrefix.AllOf(compilation) };
    }
}
