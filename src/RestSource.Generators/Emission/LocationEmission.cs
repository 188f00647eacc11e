using RestSource.Configuration;
using RestSource.Generators.Naming;
using RestSource.Generators.Pipeline;

namespace RestSource.Generators.Emission;

/// <summary>All that the file is made from that leads from emitted types to their config. It alone depends on lines.</summary>
/// <param name="ConfigPath">The config, for diagnostics.</param>
/// <param name="WrittenPath">The same, as the compiler writes paths.</param>
/// <param name="Source">The source.</param>
/// <param name="Resources">Its resources.</param>
/// <param name="MarkGenerated">Whether analyzers are told that the code is not for them.</param>
internal sealed record LocationEmission(string ConfigPath, string WrittenPath, SourceIdentity Source, EquatableArray<ResourceLocation> Resources, bool MarkGenerated)
{
    /// <summary>Plans the file.</summary>
    /// <param name="configPath">The config.</param>
    /// <param name="source">What is emitted for its source.</param>
    /// <param name="lines">Where the resources of all configs stand.</param>
    /// <param name="facts">How the compiler writes paths.</param>
    public static LocationEmission Of(string configPath, SourceEmission source, IEnumerable<ConfigLines> lines, CompilationFacts facts)
    {
        // Of two resources of one name, the first is emitted.
        var own = lines.First(each => each.ConfigPath == configPath).Resources.ToLookup(static resource => resource.Name, static resource => resource.Line);
        return new LocationEmission(
            configPath,
            PathPrefix.Apply(facts.PathMap, configPath),
            source.Source,
            source.Resources.Select(resource => new ResourceLocation(resource.Name, resource.Names, own[resource.Name].First())).ToEquatableArray(),
            source.MarkGenerated);
    }
}

/// <summary>A resource and where it stands.</summary>
/// <param name="Name">Its name in the config.</param>
/// <param name="Names">The types called after it.</param>
/// <param name="Line">The line where it begins, counted from 0.</param>
internal sealed record ResourceLocation(string Name, ResourceNames Names, int Line);
