using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Parents;

/// <summary>Finds the parent of each resource, and what is wrong with who depends on whom.</summary>
internal sealed class ParentGraph
{
    private readonly IReadOnlyList<BoundResource> _resources;
    private readonly Dictionary<string, BoundResource> _byName;
    private readonly HashSet<string> _faulty;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, ResourceModel> _resolved = new(StringComparer.Ordinal);

    /// <param name="resources">The resources, of which no two have one name.</param>
    /// <param name="faulty">Names of others that could not be bound: they are no unknown names.</param>
    /// <param name="diagnostics">Takes the mistakes.</param>
    public ParentGraph(IReadOnlyList<BoundResource> resources, IEnumerable<string> faulty, DiagnosticBag diagnostics)
    {
        _resources = resources;
        _byName = resources.ToDictionary(static resource => resource.Model.Name, StringComparer.Ordinal);
        _faulty = new HashSet<string>(faulty, StringComparer.Ordinal);
        _diagnostics = diagnostics;
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
            if (resource.References.Count > 0)
            {
                ReportParent(resource);
            }
            else if (resource.Include is { } include)
            {
                _diagnostics.Report(ParentRules.NoParent, include.KeySpan);
            }
        }

        foreach (var cycle in ParentCycles.In(_resources, ParentOf))
        {
            var arrows = string.Join(" → ", cycle.Append(cycle[0]).Select(static resource => resource.Model.Name));
            _diagnostics.Report(ParentRules.Cycle, cycle[0].References[0].Resource.Span, arrows);
        }
    }

    private void ReportParent(BoundResource resource)
    {
        var name = resource.Model.Name;
        foreach (var reference in resource.References.Where(reference => !IsKnown(reference.Resource.Value)))
        {
            var known = _resources.Select(static other => other.Model.Name).Where(other => other != name).ToList();
            _diagnostics.Report(ParentRules.UnknownParent, reference.Resource.Span, known.Count > 0
                ? Suggestion.For(reference.Resource.Value, known, "resources")
                : "There is no other one: add the parent to 'resources'");
        }

        var first = resource.References[0].Resource.Value;
        if (resource.References.FirstOrDefault(reference => reference.Resource.Value != first) is { } other && resource.References.All(reference => IsKnown(reference.Resource.Value)))
        {
            _diagnostics.Report(ParentRules.SeveralParents, other.Resource.Span, name, first, other.Resource.Value);
        }
    }

    private bool IsKnown(string name) => _byName.ContainsKey(name) || _faulty.Contains(name);

    /// <summary>The parent that a resource names, unless the names contradict each other.</summary>
    private BoundResource? ParentOf(BoundResource resource) =>
        resource.References.Count > 0
        && resource.References.All(reference => reference.Resource.Value == resource.References[0].Resource.Value)
        && _byName.TryGetValue(resource.References[0].Resource.Value, out var parent)
            ? parent
            : null;

    private ResourceModel Resolve(BoundResource resource)
    {
        var name = resource.Model.Name;
        if (!_resolved.TryGetValue(name, out var resolved))
        {
            // What depends on itself finds itself without a parent, and so the walk ends.
            _resolved[name] = resource.Model;
            resolved = ParentOf(resource) is { } parent && !ParentCycles.Holds(resource, ParentOf)
                ? resource.Model with { Parent = new ParentBinder(Resolve(parent), parent.ShapeIsComplete, _diagnostics).Bind(resource) }
                : resource.Model;
            _resolved[name] = resolved;
        }

        return resolved;
    }
}
