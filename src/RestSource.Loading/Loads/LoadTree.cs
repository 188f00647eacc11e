using RestSource.Runs;

namespace RestSource.Loading;

/// <summary>What is loaded in one transaction: resources that hang together, since what is read below a record must not be missed when the record's cursor goes on.</summary>
/// <param name="Root">The resource that stands alone.</param>
/// <param name="Resources">Those that are loaded, of it and the ones below it.</param>
internal sealed record LoadTree(ResourceDescription Root, IReadOnlyList<LoadedResource> Resources)
{
    /// <summary>Gives what is loaded of a source, in the config's order.</summary>
    /// <param name="reads">All resources of the source.</param>
    /// <param name="resources">The same, as they are loaded.</param>
    /// <param name="chosen">Those to load; none for all that are selected.</param>
    /// <exception cref="ArgumentException">One of the chosen is none of the source.</exception>
    public static IReadOnlyList<LoadTree> Of(IReadOnlyList<ResourceRead> reads, IReadOnlyList<LoadedResource> resources, IReadOnlyList<ResourceDescription> chosen)
    {
        if (chosen.FirstOrDefault(resource => resources.All(loaded => loaded.Resource != resource)) is { } stranger)
        {
            throw new ArgumentException($"{stranger} is no resource of this source; it has {string.Join(", ", resources.Select(static loaded => loaded.Resource.Name))}.", nameof(chosen));
        }

        var parents = reads.ToDictionary(static read => read.Resource, static read => read.Parent);
        var wanted = resources.Where(loaded => chosen.Count == 0 ? loaded.Resource.Selected : chosen.Contains(loaded.Resource));
        return
        [
            .. from loaded in wanted
               group loaded by RootOf(loaded.Resource) into tree
               orderby reads.TakeWhile(read => read.Resource != tree.Key).Count()
               select new LoadTree(tree.Key, [.. tree]),
        ];

        ResourceDescription RootOf(ResourceDescription resource) => parents[resource] is { } parent ? RootOf(parent) : resource;
    }
}
