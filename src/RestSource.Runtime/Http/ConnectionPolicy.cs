using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RestSource.RateLimits;
using RestSource.Resilience;

namespace RestSource.Http;

/// <summary>What a connection and its handlers are given from outside, so that no test depends on time or chance.</summary>
/// <param name="TimeProvider">The clock of waits and timeouts.</param>
/// <param name="Randomizer">Where jitter comes from.</param>
/// <param name="Logger">Is told of retries.</param>
/// <param name="RateLimit">Config key <c>rate_limit</c>.</param>
/// <param name="Resends">Whether the connection sends again; not so over a client that somebody else built.</param>
internal sealed record ConnectionPolicy(TimeProvider TimeProvider, Func<double> Randomizer, ILogger Logger, RateLimit RateLimit, bool Resends)
{
    public static ConnectionPolicy ForeignClient { get; } = new(TimeProvider.System, Random.Shared.NextDouble, NullLogger.Instance, RateLimit.None, Resends: false);

    /// <summary>Gets the properties of the options that hold secrets, for messages.</summary>
    public IReadOnlyList<string> SecretProperties { get; init; } = [];

    /// <summary>Gets <see cref="RestSourceOptions.SharesTexts"/>.</summary>
    public bool SharesTexts { get; init; } = true;

    /// <summary>Gets <see cref="RestSourceOptions.PartLength"/>.</summary>
    public int PartLength { get; init; } = RestSourceOptions.DefaultPartLength;

    /// <summary>Gets <see cref="RestSourceOptions.ReadLimits"/>.</summary>
    public ReadLimits ReadLimits { get; init; } = new();

    /// <summary>Gets <see cref="RestSourceOptions.CircuitBreaker"/>.</summary>
    public CircuitBreaker? CircuitBreaker { get; init; }

    /// <summary>Gets what every request of the source passes.</summary>
    public RequestGate Gate { get; } = new(RateLimit, TimeProvider);

    /// <summary>Gets what servers mean by statuses and headers about their limits.</summary>
    public ServerLimits Limits { get; } = new(RateLimit, TimeProvider, Logger);

    public static ConnectionPolicy Of(SourceDefinition definition, RestSourceOptions options, ILoggerFactory loggers) =>
        new(options.TimeProvider, options.Randomizer, loggers.CreateLogger("RestSource"), definition.RateLimit, Resends: true)
        {
            SecretProperties = options.SecretProperties,
            SharesTexts = options.SharesTexts,
            PartLength = options.PartLength,
            CircuitBreaker = options.CircuitBreaker,
            ReadLimits = options.ReadLimits,
        };
}
