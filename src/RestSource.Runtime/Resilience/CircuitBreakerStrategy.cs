using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;
using RestSource.Diagnostics;
using RestSource.Http;

namespace RestSource.Resilience;

/// <summary>Says a <see cref="CircuitBreaker"/> in Polly's words.</summary>
internal static class CircuitBreakerStrategy
{
    public static CircuitBreakerStrategyOptions<HttpResponseMessage> Of(CircuitBreaker breaker, ConnectionPolicy connection) => new()
    {
        FailureRatio = breaker.FailureRatio,
        SamplingDuration = breaker.SamplingDuration,
        MinimumThroughput = breaker.MinimumRequests,
        BreakDuration = breaker.BreakDuration,
        ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome switch
        {
            { Result.StatusCode: >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout } => true,
            { Exception: HttpRequestException or TimeoutRejectedException } => true,
            _ => false,
        }),
        OnOpened = arguments =>
        {
            connection.Logger.CircuitOpened(RequestAttempts.Of(arguments.Context).Resource, arguments.BreakDuration);
            return ValueTask.CompletedTask;
        },
    };
}
