using RestSource.Configuration.Model;
using RestSource.Testing.Texts;

namespace RestSource.Testing.Serving;

/// <summary>Finds the resource that a request is for.</summary>
internal sealed class RouteTable(SourceModel source, MockSecrets secrets)
{
    /// <summary>Gets the ways to all resources whose path is below the base URL.</summary>
    public IReadOnlyList<Route> Routes { get; } = [.. source.Resources.Where(IsServed).Select(resource => new Route(resource, secrets))];

    /// <summary>The route of a request: of several the one with the fewest values in its path, then the one whose params and body fit best.</summary>
    /// <exception cref="RefusedRequestException">There is none.</exception>
    public Route Find(IncomingRequest request)
    {
        var fitting = Routes.Where(route => route.Fits(request)).ToList();
        if (fitting.Count == 0)
        {
            throw new RefusedRequestException(404, $"'{source.Name}' has no resource at {IncomingRequest.PathOf(request.Target)}. It has: {string.Join(", ", Routes.Select(static route => $"{route.Method} {route.Shown}"))}.");
        }

        return fitting.Where(route => route.Method == request.Method)
            .OrderBy(static route => route.Captures)
            .ThenByDescending(route => route.Score(request))
            .FirstOrDefault() ?? throw new RefusedRequestException(405, $"{IncomingRequest.PathOf(request.Target)} is asked for by {fitting[0].Method}, not by {request.Method}.");
    }

    /// <summary>Whether a resource is below the base URL, and not at a URL of its own, which no mock server can stand in for.</summary>
    public static bool IsServed(ResourceModel resource) => resource.Endpoint.Path.Parts is not [{ Kind: TextPartKind.Literal, Value: var start }, ..]
        || !(start.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || start.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
