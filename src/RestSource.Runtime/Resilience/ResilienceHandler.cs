using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using RestSource.Authentication;
using RestSource.Diagnostics;
using RestSource.ResponseActions;

namespace RestSource.Resilience;

/// <summary>Sends a page request again as its <see cref="RetryPolicy"/> says. Requests without a policy, which no read made, are sent once.</summary>
internal sealed class ResilienceHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<HttpRequestMessage> Request = new("RestSource.Request");

    private readonly ConcurrentDictionary<RetryPolicy, ResiliencePipeline<HttpResponseMessage>> _pipelines = new();
    private readonly TimeProvider _time;
    private readonly Func<double> _randomizer;
    private readonly ILogger _logger;

    /// <summary>Makes a handler.</summary>
    /// <param name="timeProvider">The clock of waits and timeouts.</param>
    /// <param name="randomizer">Where jitter comes from: numbers from 0 up to, not including, 1.</param>
    /// <param name="logger">Is told of every retry.</param>
    public ResilienceHandler(TimeProvider timeProvider, Func<double> randomizer, ILogger logger)
    {
        _time = timeProvider;
        _randomizer = randomizer;
        _logger = logger;
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Options.TryGetValue(RetryPolicy.Option, out var policy))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var pipeline = _pipelines.GetOrAdd(policy, static (policy, handler) => handler.Build(policy), this);
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(Request, request);
        try
        {
            return await pipeline.ExecuteAsync(static (context, handler) => handler.AttemptAsync(context), context, this).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<HttpResponseMessage> AttemptAsync(ResilienceContext context)
    {
        var request = RequestOf(context);
        AttemptsOf(request)?.Begin();
        return await base.SendAsync(request, context.CancellationToken).ConfigureAwait(false);
    }

    private ResiliencePipeline<HttpResponseMessage> Build(RetryPolicy policy)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time };
        if (policy.MaxRetries > 0)
        {
            builder.AddRetry(RetryOptions(policy));
        }

        return builder.AddTimeout(new TimeoutStrategyOptions { Timeout = policy.Timeout }).Build();
    }

    private RetryStrategyOptions<HttpResponseMessage> RetryOptions(RetryPolicy policy) => new()
    {
        MaxRetryAttempts = policy.MaxRetries,
        ShouldHandle = arguments => ValueTask.FromResult(
            IsTransient(policy, arguments.Outcome)
            && !IsForActions(arguments.Context, arguments.Outcome)
            && (AttemptsOf(arguments.Context)?.MayRetry(policy) ?? true)),
        DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
            RetryDelay.Of(policy, AttemptsOf(arguments.Context)?.Made ?? arguments.AttemptNumber + 1, arguments.Outcome.Result, _time, _randomizer)),
        OnRetry = arguments =>
        {
            if (AttemptsOf(arguments.Context) is { } attempts)
            {
                _logger.Retrying(attempts.Resource, attempts.RedactedUri, attempts.Made, ReasonOf(arguments.Outcome), arguments.RetryDelay);
            }

            return ValueTask.CompletedTask;
        },
    };

    private static bool IsTransient(RetryPolicy policy, Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result: { } response } => policy.StatusCodes.Contains((int)response.StatusCode),
        { Exception: HttpRequestException or TimeoutRejectedException or AccessTokenException { IsTransient: true } } => true,
        _ => false,
    };

    /// <summary>Whether config key <c>response_actions</c> may decide about the answer otherwise, by its status or by its body, which is read elsewhere.</summary>
    private static bool IsForActions(ResilienceContext context, Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is { } response
        && RequestOf(context).Options.TryGetValue(ResponseActionList.Option, out var actions)
        && actions.MayFit(response.StatusCode);

    /// <summary>A word for the log: messages of exceptions are not ours to show.</summary>
    private static string ReasonOf(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result: { } response } => $"status {(int)response.StatusCode}",
        { Exception: HttpRequestException exception } => exception.HttpRequestError.ToString(),
        { Exception: AccessTokenException } => "no access token",
        _ => "timeout",
    };

    private static HttpRequestMessage RequestOf(ResilienceContext context) => context.Properties.GetValue(Request, null!);

    private static RequestAttempts? AttemptsOf(ResilienceContext context) => AttemptsOf(RequestOf(context));

    private static RequestAttempts? AttemptsOf(HttpRequestMessage request) => request.Options.TryGetValue(RequestAttempts.Option, out var attempts) ? attempts : null;
}
