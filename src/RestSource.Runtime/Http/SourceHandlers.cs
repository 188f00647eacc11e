using System.Diagnostics;
using System.Net;
using RestSource.Authentication;
using RestSource.Diagnostics;
using RestSource.Resilience;

namespace RestSource.Http;

/// <summary>The handlers of a source, outermost first: retries, a span of each attempt, redirects, authentication. So each attempt, and each hop of it, is authenticated anew.</summary>
internal sealed class SourceHandlers(SourceDefinition definition, ConnectionPolicy policy)
{
    private readonly TrustedOrigins _origins = definition.CreateOrigins(baseUrl: definition.BaseUrl);

    /// <summary>Makes the handler that sends: no redirects and no cookies of its own, and connections that notice when DNS changes.</summary>
    public static SocketsHttpHandler CreatePrimary(SourceDefinition definition) => new()
    {
        // Without a propagator the handler makes no activities, which would carry the path as it is.
        ActivityHeadersPropagator = definition.HasSecretInPath ? null : DistributedContextPropagator.Current,
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        EnableMultipleHttp2Connections = true,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    /// <summary>Sets a client up: HTTP/2 where the server offers it, and no timeout but those of the config.</summary>
    public static void SetUp(HttpClient client)
    {
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestVersion = HttpVersion.Version20;
        client.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
    }

    /// <summary>Makes a set of handlers, outermost first.</summary>
    public IEnumerable<DelegatingHandler> Create()
    {
        yield return new ResilienceHandler(policy);
        yield return new AttemptSpanHandler();
        yield return new RedirectHandler(_origins, policy.ReadLimits.Redirects);
        yield return new AuthenticationHandler(definition, _origins);
    }

    /// <summary>Makes a set of handlers around the one that sends.</summary>
    public HttpMessageHandler Chain(HttpMessageHandler primary) =>
        Create().Reverse().Aggregate(primary, static (inner, handler) =>
        {
            handler.InnerHandler = inner;
            return handler;
        });
}
