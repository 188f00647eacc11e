using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RestSource.RateLimits;

namespace RestSource.Http;

/// <summary>What a connection and its handlers are given from outside, so that no test depends on time or chance.</summary>
/// <param name="TimeProvider">The clock of waits and timeouts.</param>
/// <param name="Randomizer">Where jitter comes from.</param>
/// <param name="Logger">Is told of retries.</param>
/// <param name="SecretProperties">The properties of the options that hold secrets, for messages.</param>
/// <param name="SharesTexts">See <see cref="RestSourceOptions.SharesTexts"/>.</param>
/// <param name="PartLength">See <see cref="RestSourceOptions.PartLength"/>.</param>
/// <param name="Resends">Whether the connection sends again; not so over a client that somebody else built.</param>
internal sealed record ConnectionPolicy(
    TimeProvider TimeProvider, Func<double> Randomizer, ILogger Logger, IReadOnlyList<string> SecretProperties, bool SharesTexts, int PartLength, bool Resends)
{
    /// <summary>Gets what every request of the source passes.</summary>
    public RequestGate Gate { get; } = new(RateLimit.None, TimeProvider);

    /// <summary>Gets what servers mean by statuses and headers about their limits.</summary>
    public ServerLimits Limits { get; } = new(RateLimit.None, TimeProvider, Logger);

    public static ConnectionPolicy ForeignClient { get; } = new(TimeProvider.System, Random.Shared.NextDouble, NullLogger.Instance, SecretProperties: [], SharesTexts: true, RestSourceOptions.DefaultPartLength, Resends: false);

    public static ConnectionPolicy Of(RestSourceOptions options, ILoggerFactory loggers) =>
        new(options.TimeProvider, options.Randomizer, loggers.CreateLogger("RestSource"), options.SecretProperties, options.SharesTexts, options.PartLength, Resends: true);
}
