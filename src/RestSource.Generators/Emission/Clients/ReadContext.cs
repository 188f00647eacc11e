using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Parents;

namespace RestSource.Generators.Emission.Clients;

/// <summary>What a read of pages is given beyond what a caller says: the range of an incremental read, and the fields of the parent's record.</summary>
internal static class ReadContext
{
    /// <summary>The private method that takes it.</summary>
    public const string Method = "ReadPagesWithinAsync";

    /// <summary>The parameters for it; none when callers say all.</summary>
    public static Parameter[] Parameters(ResourceEmission resource) =>
    [
        .. resource.Resource.Endpoint.Incremental is null ? Array.Empty<Parameter>() : [IncrementalReadEmitter.Window(resource)],
        .. resource.Parent?.Included is { } included ? [ParentFieldsEmitter.Parameter(resource, included)] : Array.Empty<Parameter>(),
    ];

    /// <summary>The arguments where no record of the parent is at hand.</summary>
    public static IEnumerable<string> WithoutParent(ResourceEmission resource) =>
        Parameters(resource).Select(static parameter => $"{parameter.Name}: {(parameter.Name == ParentFieldsEmitter.ParameterName ? "null" : parameter.Name)}");

    /// <summary>The arguments where a record of the parent is at hand.</summary>
    /// <param name="resource">The child.</param>
    /// <param name="record">What stands for the parent's record.</param>
    public static IEnumerable<string> OfParent(ResourceEmission resource, string record) => Parameters(resource).Select(parameter =>
        $"{parameter.Name}: {(parameter.Name == ParentFieldsEmitter.ParameterName ? ParentFieldsEmitter.Take(resource, record) : parameter.Name)}");
}
