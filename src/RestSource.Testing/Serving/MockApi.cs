using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;
using RestSource.Testing.Authentication;
using RestSource.Testing.Faults;
using RestSource.Testing.Texts;

namespace RestSource.Testing.Serving;

/// <summary>Answers requests as the API of a config would.</summary>
internal sealed class MockApi
{
    private readonly RouteTable _routes;
    private readonly IReadOnlyList<TokenEndpoint> _tokenEndpoints;
    private readonly IReadOnlyDictionary<string, ResourceEndpoint> _endpoints;
    private readonly FaultBoard _faults;
    private readonly TimeProvider _time;

    /// <param name="routes">The ways to resources.</param>
    /// <param name="tokenEndpoints">Where tokens are sold.</param>
    /// <param name="endpoints">The resources, by name.</param>
    /// <param name="faults">The switches.</param>
    /// <param name="time">The clock.</param>
    public MockApi(RouteTable routes, IReadOnlyList<TokenEndpoint> tokenEndpoints, IReadOnlyDictionary<string, ResourceEndpoint> endpoints, FaultBoard faults, TimeProvider time)
    {
        (_routes, _tokenEndpoints, _endpoints, _faults, _time) = (routes, tokenEndpoints, endpoints, faults, time);
    }

    /// <summary>Answers a request.</summary>
    public MockAnswer Answer(IncomingRequest request)
    {
        if (_tokenEndpoints.Select(endpoint => endpoint.Answer(request)).FirstOrDefault(static reply => reply is not null) is { } token)
        {
            return new MockAnswer(token, Resource: null, []);
        }

        string? resource = null;
        try
        {
            var route = _routes.Find(request);
            resource = route.Resource.Name;
            var faults = _faults.Next(resource);
            var reply = faults.Select(fault => fault.Instead(_time)).FirstOrDefault(static instead => instead is not null)
                ?? _endpoints[resource].Answer(request, route, faults);
            return new MockAnswer(reply, resource, [.. faults.Select(static fault => fault.Transmission).OfType<Transmission>()]);
        }
        catch (RefusedRequestException refusal)
        {
            return new MockAnswer(Reply.Refusal(refusal.Status, refusal.Message), resource, []) { Reason = refusal.Message };
        }
    }
}
