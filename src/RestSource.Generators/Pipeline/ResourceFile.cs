using RestSource.Configuration;
using RestSource.Generators.Emission;

namespace RestSource.Generators.Pipeline;

/// <summary>A file of resources: of one, or of several where a source has very many.</summary>
/// <param name="ConfigPath">The config.</param>
/// <param name="Resources">What is in the file.</param>
internal sealed record ResourceFile(string ConfigPath, EquatableArray<ResourceEmission> Resources)
{
    /// <summary>The most files that resources of one source are emitted into.</summary>
    /// <remarks>After each edit of C# the compiler's driver holds the name of every emitted file against those of all others: the square of their number.</remarks>
    public const int Maximum = 400;

    /// <summary>Divides the resources of a config among files, in their order; records that are emitted ahead take as many again.</summary>
    public static IEnumerable<ResourceFile> Of(string configPath, EquatableArray<ResourceEmission> resources)
    {
        var maximum = resources.Any(static resource => resource.HasRecordAhead) ? Maximum / 2 : Maximum;
        var size = (resources.Count + maximum - 1) / maximum;
        for (var start = 0; start < resources.Count; start += size)
        {
            var count = Math.Min(size, resources.Count - start);
            yield return new ResourceFile(configPath, Enumerable.Range(start, count).Select(index => resources[index]).ToEquatableArray());
        }
    }
}
