using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Naming;

/// <summary>Names the parameters of the methods of each resource, and what it takes from its parent.</summary>
/// <param name="resources">The resources.</param>
/// <param name="scopes">The names that each has already.</param>
/// <param name="types">The types of the source.</param>
internal sealed class ParameterNaming(EquatableArray<ResourceModel> resources, ResourceScope[] scopes, NameScope types)
{
    private readonly ResourceScope?[] _named = new ResourceScope?[scopes.Length];
    private readonly Dictionary<string, int> _indexes = resources.Select(static (resource, index) => (resource.Name, index)).ToDictionary(static entry => entry.Name, static entry => entry.index);

    /// <summary>Names them all, in the order of the resources.</summary>
    public EquatableArray<ResourceScope> All() => scopes.Select((_, index) => Of(index)).ToEquatableArray();

    /// <summary>A parent is named before its children, who call its members.</summary>
    private ResourceScope Of(int index)
    {
        if (_named[index] is not { } named)
        {
            named = Name(resources[index], scopes[index]);
            _named[index] = named;
        }

        return named;
    }

    private ResourceScope Name(ResourceModel resource, ResourceScope names)
    {
        string[] included = resource.Parent?.Include.Count > 0 ? [Identifier.Camel(ParentNaming.Property)] : [];
        var scope = new NameScope([.. ReservedNames.Parameters, .. IncrementalNames.Reserved(resource.Endpoint), .. included]);
        return names with
        {
            // What no caller can leave out is named first.
            Parent = resource.Parent is { } parent ? OfParent(parent, names, scope) : null,
            Parameters = resource.Endpoint.Params.Select(param => param.CanBeGiven ? Parameter(param, scope) : string.Empty).ToEquatableArray(),
        };
    }

    private ParentNames OfParent(ParentModel parent, ResourceScope child, NameScope parameters)
    {
        var index = _indexes[parent.Resource];
        return new ParentNaming(resources[index], Of(index)).Of(parent, child.Record, parameters, types);
    }

    private static string Parameter(ParamModel param, NameScope scope) => Identifier.Escape(
        scope.Take(ReservedNames.Avoid(Identifier.Camel(Identifier.Pascal(param.Name.Literal!)), ReservedNames.Parameters)));
}
