using RestSource.Configuration.Parts;

namespace RestSource.Configuration.Parents;

/// <summary>Finds resources that are, by way of their parents, their own ancestors.</summary>
internal static class ParentCycles
{
    /// <summary>The cycles, each once: from its first resource in the file's order, child before parent.</summary>
    public static IEnumerable<IReadOnlyList<PlacedResource>> In(IEnumerable<PlacedResource> resources, Func<PlacedResource, PlacedResource?> parentOf)
    {
        var seen = new HashSet<PlacedResource>();
        foreach (var resource in resources.Where(resource => Holds(resource, parentOf)))
        {
            if (seen.Contains(resource))
            {
                continue;
            }

            var cycle = new List<PlacedResource> { resource };
            for (var next = parentOf(resource)!; next != resource; next = parentOf(next)!)
            {
                cycle.Add(next);
            }

            seen.UnionWith(cycle);
            yield return cycle;
        }
    }

    /// <summary>Whether a resource is its own ancestor; one that only hangs on a cycle is not.</summary>
    public static bool Holds(PlacedResource resource, Func<PlacedResource, PlacedResource?> parentOf)
    {
        var seen = new HashSet<PlacedResource>();
        var ancestor = parentOf(resource);
        while (ancestor is not null && ancestor != resource && seen.Add(ancestor))
        {
            ancestor = parentOf(ancestor);
        }

        return ancestor == resource;
    }
}
