using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Generators.Emission;
using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Naming;
using RestSource.Generators.Refit;

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

    /// <summary>Gets the files of records that are emitted ahead.</summary>
    public IEnumerable<ResourceFile> RecordFiles => Files.Where(static file => file.Resources[0].HasRecordAhead);

    /// <summary>Plans the files of a config, as they are in a project without Refit that does not load; nothing when it holds no source or the project cannot compile what is emitted.</summary>
    public static IEnumerable<SourceEmissions> Of(CompiledFile config, EquatableArray<SourcePrefix> prefixes, GeneratorOptions options)
    {
        var prefix = prefixes.FirstOrDefault(prefix => prefix.ConfigPath == config.Path);
        if (config.Source is not { } source || prefix is null || !options.MeetsLanguageFloor)
        {
            yield break;
        }

        var identity = SourceIdentity.Of(source.Name, options.RootNamespace ?? DefaultNamespace, prefix.Name);
        var names = SourceNaming.Of(source, identity, config.Drafts);
        var indexes = source.Resources.Select(static (resource, index) => (resource.Name, index)).ToDictionary(static entry => entry.Name, static entry => entry.index);
        yield return new SourceEmissions(
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
                RefitSupport.None,
                options.MarkGenerated)
            {
                Authenticators = names.Authenticators,
                Records = names.Resources.SelectMany(static resource => resource.Record.Types).ToEquatableArray(),
            },
            source.Resources.Select((resource, index) => new ResourceEmission(
                identity,
                resource,
                names.Resources[index].Names,
                names.Resources[index].Record,
                names.Resources[index].Parameters,
                RefitSupport.None,
                options.MarkGenerated)
            {
                HasRecordAhead = options.EmitsRecordsAhead,
                Parent = names.Resources[index].Parent,
                ParentKey = ParentKeyOf(resource, source, names, indexes),
            }).ToEquatableArray());
    }

    /// <summary>The same in a project of which more is known.</summary>
    public SourceEmissions In(CompilationFacts facts) => new(
        ConfigPath,
        Source with { Refit = facts.Refit, Loads = facts.HasLoading },
        Resources.Select(resource => resource with { Refit = facts.Refit, Loads = facts.HasLoading }).ToEquatableArray());

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
