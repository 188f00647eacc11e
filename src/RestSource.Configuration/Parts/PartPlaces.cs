using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Parts;

/// <summary>Knows where the parts of a config stand in its file.</summary>
/// <param name="defaults">Where <c>resource_defaults</c> stand; empty for none.</param>
/// <param name="starts">Where each resource begins.</param>
internal sealed class PartPlaces(SourceSpan defaults, IReadOnlyList<int> starts)
{
    /// <summary>Gives the place in the file of characters that a resource was compiled from: its own, or of the defaults, which it has before itself.</summary>
    /// <param name="resource">The resource's index.</param>
    /// <param name="span">The characters, as the resource counts them.</param>
    public SourceSpan InFile(int resource, SourceSpan span) => span with
    {
        Start = span.Start < defaults.Length ? defaults.Start + span.Start : starts[resource] + span.Start - defaults.Length,
    };
}
