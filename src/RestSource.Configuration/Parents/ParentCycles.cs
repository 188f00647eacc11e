using RestSource.Configuration.Binding;

namespace RestSource.Configuration.Parents;

/// <summary>Finds resources that are, by way of their parents, their own ancestors.</summary>
internal static class ParentCycles
{
    /// <summary>The cycles, each once: from its first resource in the file's order, child before parent.</summary>
    public static IEnumerable<IReadOnlyList<BoundResource>> In(IEnumerable<BoundResource> resources, Func<BoundResource, BoundResource?> parentOf)
    {
        var seen = new HashSet<BoundResource>();
        foreach (var resource in resources.Where(resource => Holds(resource, parentOf)))
        {
            if (seen.Contains(resource))
            {
                continue;
            }

            var cycle = new List<BoundResource> { resource };
            for (var next = parentOf(resource)!; next != resource; next = parentOf(next)!)
            {
                cycle.Add(next);
            }

            seen.UnionWith(cycle);
            yield return cycle;
        }
    }

    /// <summary>Whether a resource is its own ancestor; one that only hangs on a cycle is not.</summary>
    public static bool Holds(BoundResource resource, Func<BoundResource, BoundResource?> parentOf)
    {
        var seen = new HashSet<BoundResource>();
        var ancestor = parentOf(resource);
        while (ancestor is not null && ancestor != resource && seen.Add(ancestor))
        {
            ancestor = parentOf(ancestor);
        }

        return ancestor == resource;
    }
}
