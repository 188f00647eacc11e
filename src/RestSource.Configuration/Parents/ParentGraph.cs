using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Parts;

namespace RestSource.Configuration.Parents;

/// <summary>Finds the parent of each resource, and what is wrong with who depends on whom.</summary>
internal sealed class ParentGraph
{
    private readonly IReadOnlyList<PlacedResource> _resources;
    private readonly Dictionary<string, PlacedResource> _byName;
    private readonly HashSet<string> _faulty;
    private readonly Dictionary<string, ResourceModel> _resolved = new(StringComparer.Ordinal);

    /// <param name="resources">The resources, of which no two have one name.</param>
    /// <param name="faulty">Names of others that could not be bound: they are no unknown names.</param>
    public ParentGraph(IReadOnlyList<PlacedResource> resources, IEnumerable<string> faulty)
    {
        _resources = resources;
        _byName = resources.ToDictionary(static resource => resource.Name, StringComparer.Ordinal);
        _faulty = new HashSet<string>(faulty, StringComparer.Ordinal);
    }

    /// <summary>Gives the resources in their order, each with its parent; one whose parent is a mistake has none.</summary>
    public EquatableArray<ResourceModel> Resolve()
    {
        ReportMistakes();
        return _resources.Select(Resolve).ToEquatableArray();
    }

    private void ReportMistakes()
    {
        foreach (var resource in _resources)
        {
            if (resource.Bound.References.Count > 0)
            {
                ReportParent(resource);
            }
            else if (resource.Bound.Include is { } include)
            {
                resource.Report(ParentRules.NoParent, include.KeySpan);
            }
        }

        foreach (var cycle in ParentCycles.In(_resources, ParentOf))
        {
            var arrows = string.Join(" → ", cycle.Append(cycle[0]).Select(static resource => resource.Name));
            cycle[0].Report(ParentRules.Cycle, cycle[0].Bound.References[0].Resource.Span, arrows);
        }
    }

    private void ReportParent(PlacedResource resource)
    {
        var name = resource.Name;
        foreach (var reference in resource.Bound.References.Where(reference => !IsKnown(reference.Resource.Value)))
        {
            var known = _resources.Select(static other => other.Name).Where(other => other != name).ToList();
            resource.Report(ParentRules.UnknownParent, reference.Resource.Span, known.Count > 0
                ? Suggestion.For(reference.Resource.Value, known, "resources")
                : "There is no other one: add the parent to 'resources'");
        }

        var first = resource.Bound.References[0].Resource.Value;
        if (resource.Bound.References.FirstOrDefault(reference => reference.Resource.Value != first) is { } other && resource.Bound.References.All(reference => IsKnown(reference.Resource.Value)))
        {
            resource.Report(ParentRules.SeveralParents, other.Resource.Span, name, first, other.Resource.Value);
        }
    }

    private bool IsKnown(string name) => _byName.ContainsKey(name) || _faulty.Contains(name);

    /// <summary>The parent that a resource names, unless the names contradict each other.</summary>
    private PlacedResource? ParentOf(PlacedResource resource) =>
        resource.Bound.References.Count > 0
        && resource.Bound.References.All(reference => reference.Resource.Value == resource.Bound.References[0].Resource.Value)
        && _byName.TryGetValue(resource.Bound.References[0].Resource.Value, out var parent)
            ? parent
            : null;

    private ResourceModel Resolve(PlacedResource resource)
    {
        var name = resource.Name;
        if (!_resolved.TryGetValue(name, out var resolved))
        {
            // What depends on itself finds itself without a parent, and so the walk ends.
            _resolved[name] = resource.Bound.Model;
            resolved = ParentOf(resource) is { } parent && !ParentCycles.Holds(resource, ParentOf)
                ? resource.Bound.Model with { Parent = new ParentBinder(Resolve(parent), parent.Bound.ShapeIsComplete, resource).Bind() }
                : resource.Bound.Model;
            _resolved[name] = resolved;
        }

        return resolved;
    }
}
