using System.Collections.Concurrent;
using Polly;
using Polly.Timeout;
using RestSource.Diagnostics;
using RestSource.Http;

namespace RestSource.Resilience;

/// <summary>
/// Sends a page request as its <see cref="RetryPolicy"/> says: again when that may help, each attempt in its turn and for a limited time.
/// Requests without a policy, which no read made, are sent once and at once.
/// </summary>
internal sealed class ResilienceHandler(ConnectionPolicy connection) : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<HttpRequestMessage> Request = new("RestSource.Request");
    private static readonly ResiliencePropertyKey<RetryPolicy> Policy = new("RestSource.RetryPolicy");

    // One for all policies: they speak of one API.
    private readonly ResiliencePipeline<HttpResponseMessage> _breaker = connection.CircuitBreaker is { } breaker
        ? BuilderBy(connection).AddCircuitBreaker(CircuitBreakerStrategy.Of(breaker, connection)).Build()
        : ResiliencePipeline<HttpResponseMessage>.Empty;

    private readonly ConcurrentDictionary<RetryPolicy, (ResiliencePipeline<HttpResponseMessage> Retries, ResiliencePipeline<HttpResponseMessage> Attempt)> _pipelines = new();

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Options.TryGetValue(RetryPolicy.Option, out var policy) || !request.Options.TryGetValue(RequestAttempts.Option, out var attempts))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(Request, request);
        context.Properties.Set(Policy, policy);
        attempts.AttachTo(context);
        try
        {
            return await PipelinesOf(policy).Retries.ExecuteAsync(static (context, handler) => handler.TakeTurnAsync(context), context, this).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Makes an attempt when it is its turn. The wait for that is no part of the attempt's time.</summary>
    private async ValueTask<HttpResponseMessage> TakeTurnAsync(ResilienceContext context)
    {
        var attempts = RequestAttempts.Of(context);
        var policy = context.Properties.GetValue(Policy, RetryPolicy.Default);
        await attempts.PassAsync(connection.Gate, policy, context.CancellationToken).ConfigureAwait(false);
        HttpResponseMessage? response = null;
        try
        {
            response = await PipelinesOf(policy).Attempt.ExecuteAsync(static (context, handler) => handler.AttemptAsync(context), context, this).ConfigureAwait(false);
        }
        finally
        {
            if (response is null)
            {
                attempts.Leave();
            }
        }

        if (policy.RespectRetryAfter && connection.Limits.PauseAfter(response) is { } until && connection.Gate.Pause(until - connection.TimeProvider.GetUtcNow()))
        {
            connection.Logger.LimitReached(attempts.Resource, until);
        }

        return response;
    }

    private async ValueTask<HttpResponseMessage> AttemptAsync(ResilienceContext context)
    {
        RequestAttempts.Of(context).Begin();
        return await base.SendAsync(context.Properties.GetValue(Request, null!), context.CancellationToken).ConfigureAwait(false);
    }

    private (ResiliencePipeline<HttpResponseMessage> Retries, ResiliencePipeline<HttpResponseMessage> Attempt) PipelinesOf(RetryPolicy policy) =>
        _pipelines.GetOrAdd(policy, static (policy, handler) => (handler.BuildRetries(policy), handler.BuildAttempt(policy)), this);

    private ResiliencePipeline<HttpResponseMessage> BuildRetries(RetryPolicy policy) =>
        policy.MaxRetries == 0 ? ResiliencePipeline<HttpResponseMessage>.Empty : BuilderBy(connection).AddRetry(RetryStrategy.Of(policy, connection)).Build();

    private ResiliencePipeline<HttpResponseMessage> BuildAttempt(RetryPolicy policy) =>
        BuilderBy(connection).AddPipeline(_breaker).AddTimeout(new TimeoutStrategyOptions { Timeout = policy.Timeout }).Build();

    private static ResiliencePipelineBuilder<HttpResponseMessage> BuilderBy(ConnectionPolicy connection) => new() { TimeProvider = connection.TimeProvider };
}
