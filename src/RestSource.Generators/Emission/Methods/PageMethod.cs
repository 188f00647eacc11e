using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Paginators;
using RestSource.Generators.Emission.Params;

namespace RestSource.Generators.Emission.Methods;

/// <summary>The method that gets one page: what the interface declares, the Api class implements and the client calls.</summary>
internal sealed class PageMethod
{
    private PageMethod(
        PaginatorEmitter paginator,
        IReadOnlyList<Parameter> parents,
        IReadOnlyList<Parameter> incrementals,
        IReadOnlyList<(ParamModel Model, Parameter? Parameter)> entries)
    {
        Paginator = paginator;
        Parents = parents;
        Incrementals = incrementals;
        Entries = entries;
    }

    /// <summary>Gets the paginator, whose positions come first.</summary>
    public PaginatorEmitter Paginator { get; }

    /// <summary>Gets the parameters for the fields of a parent's record, which come next.</summary>
    public IReadOnlyList<Parameter> Parents { get; }

    /// <summary>Gets the parameters for the values of an incremental read.</summary>
    public IReadOnlyList<Parameter> Incrementals { get; }

    /// <summary>Gets the entries of <c>params</c> with the parameter for each that a caller may give.</summary>
    public IReadOnlyList<(ParamModel Model, Parameter? Parameter)> Entries { get; }

    /// <summary>Gets the parameters for the entries of <c>params</c>.</summary>
    public IEnumerable<Parameter> Params => Entries.Select(static entry => entry.Parameter).OfType<Parameter>();

    /// <summary>Gets all parameters, in order.</summary>
    public IEnumerable<Parameter> Parameters =>
        [.. Paginator.Positions.Select(static position => position.Parameter), .. Parents, .. Incrementals, .. Params, Parameter.CancellationToken];

    /// <summary>The method of a resource.</summary>
    public static PageMethod Of(ResourceEmission resource) => new(
        PaginatorEmitter.Of(resource.Resource.Endpoint.Paginator),
        RequestParameters.OfParent(resource),
        RequestParameters.OfIncremental(resource.Resource.Endpoint),
        [.. resource.Resource.Endpoint.Params.Select((param, index) => (param, param.CanBeGiven ? ParamEmitter.Parameter(param, resource.Parameters[index]) : null))]);

    /// <summary>The type of its result.</summary>
    public static string PageOf(ResourceEmission resource) => $"global::RestSource.Page<{resource.RecordType}>";
}
