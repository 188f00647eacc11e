using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Generators.Emission;
using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Pipeline;

/// <summary>What is to be emitted for a config.</summary>
/// <param name="ConfigPath">The config.</param>
/// <param name="Source">The source's own file.</param>
/// <param name="Resources">What is emitted for each resource.</param>
internal sealed record SourceEmissions(string ConfigPath, SourceEmission Source, EquatableArray<ResourceEmission> Resources)
{
    private const string DefaultNamespace = "RestSource.Generated";

    /// <summary>Gets the files of the resources.</summary>
    public IEnumerable<ResourceFile> Files => ResourceFile.Of(ConfigPath, Resources);

    /// <summary>Plans the files of a config; <see langword="null"/> when it holds no source or the project cannot compile what is emitted.</summary>
    public static SourceEmissions? Of(CompiledFile config, EquatableArray<SourcePrefix> prefixes, GeneratorOptions options, CompilationFacts facts)
    {
        var prefix = prefixes.FirstOrDefault(prefix => prefix.ConfigPath == config.Path);
        if (config.Source is not { } source || prefix is null || !facts.MeetsLanguageFloor)
        {
            return null;
        }

        var identity = SourceIdentity.Of(source.Name, options.RootNamespace ?? facts.AssemblyName ?? DefaultNamespace, prefix.Name);
        var names = SourceNaming.Of(source, identity, config.Drafts);
        var indexes = source.Resources.Select(static (resource, index) => (resource.Name, index)).ToDictionary(static entry => entry.Name, static entry => entry.index);
        return new SourceEmissions(
            config.Path,
            new SourceEmission(
                identity,
                source.Description,
                source.Client,
                source.Resources.Select((resource, index) => new ResourceReference(resource.Name, names.Resources[index].Names, resource.Endpoint.Auth)
                {
                    Parent = names.Resources[index].Parent?.Resource,
                    Incremental = IncrementalReference.Of(resource),
                }).ToEquatableArray(),
                names.Secrets,
                names.Settings,
                source.Resources.Any(static resource => resource.Endpoint.Path.HasSecret),
                facts.Refit,
                options.MarkGenerated)
            {
                Authenticators = names.Authenticators,
                Loads = facts.HasLoading,
            },
            source.Resources.Select((resource, index) => new ResourceEmission(
                identity,
                resource,
                names.Resources[index].Names,
                names.Resources[index].Record,
                names.Resources[index].Parameters,
                facts.Refit,
                options.MarkGenerated)
            {
                Loads = facts.HasLoading,
                Parent = names.Resources[index].Parent,
                ParentKey = ParentKeyOf(resource, source, names, indexes),
            }).ToEquatableArray());
    }

    private static string? ParentKeyOf(ResourceModel resource, SourceModel source, SourceNames names, Dictionary<string, int> indexes)
    {
        if (resource.Parent is null)
        {
            return null;
        }

        var index = indexes[resource.Parent.Resource];
        return RecordKey.Of(source.Resources[index], names.Resources[index].Record, names.Resources[index].Parent?.Included)?.Expression("record.");
    }
}
