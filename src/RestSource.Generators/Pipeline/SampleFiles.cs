using System.Collections.Immutable;
using RestSource.Configuration;

namespace RestSource.Generators.Pipeline;

/// <summary>The samples of a project, for its configs to name.</summary>
internal static class SampleFiles
{
    /// <summary>Lists them by path, so that their order in the project means nothing.</summary>
    public static EquatableArray<SampleFile> Of(ImmutableArray<InputFile> files) => files
        .OrderBy(static file => file.Path, StringComparer.Ordinal)
        .Select(static file => new SampleFile(file.Path, file.Text))
        .ToEquatableArray();
}
