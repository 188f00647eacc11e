using Microsoft.CodeAnalysis;
using RestSource.Configuration;

namespace RestSource.Generators.Pipeline;

/// <summary>What the compiler puts in place of the beginning of paths (MSBuild property <c>PathMap</c>), so that a build gives the same bytes in every folder.</summary>
/// <param name="From">The beginning.</param>
/// <param name="To">What takes its place.</param>
internal sealed record PathPrefix(string From, string To)
{
    /// <summary>Finds those of a compilation.</summary>
    public static EquatableArray<PathPrefix> AllOf(Compilation compilation) => compilation.Options.SourceReferenceResolver is SourceFileResolver resolver
        ? resolver.PathMap.Select(static pair => new PathPrefix(pair.Key, pair.Value)).ToEquatableArray()
        : default;

    /// <summary>Gives a path as the compiler would write it: an emitted file is part of what a build may embed.</summary>
    public static string Apply(EquatableArray<PathPrefix> prefixes, string path)
    {
        if (prefixes.FirstOrDefault(prefix => path.StartsWith(prefix.From, StringComparison.Ordinal)) is not { } found)
        {
            return path;
        }

        var mapped = found.To + path.Substring(found.From.Length);
        return found.To.IndexOf('/') >= 0 ? mapped.Replace('\\', '/') : mapped;
    }
}
