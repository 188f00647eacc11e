using Polly;
using Polly.Retry;
using Polly.Timeout;
using RestSource.Authentication;
using RestSource.Http;
using RestSource.ResponseActions;

namespace RestSource.Resilience;

/// <summary>Says a <see cref="RetryPolicy"/> in Polly's words.</summary>
internal static class RetryStrategy
{
    public static RetryStrategyOptions<HttpResponseMessage> Of(RetryPolicy policy, ConnectionPolicy connection) => new()
    {
        MaxRetryAttempts = policy.MaxRetries,
        ShouldHandle = arguments => ValueTask.FromResult(
            IsTransient(policy, connection, arguments.Outcome)
            && !IsForActions(RequestAttempts.Of(arguments.Context), arguments.Outcome)
            && RequestAttempts.Of(arguments.Context).TryRetry(policy, connection, RetryAt(connection, arguments.Outcome))),
        DelayGenerator = static arguments => ValueTask.FromResult<TimeSpan?>(RequestAttempts.Of(arguments.Context).Wait.Length),
        OnRetry = arguments =>
        {
            RequestAttempts.Of(arguments.Context).BeginWait(ReasonOf(arguments.Outcome), arguments.Outcome.Result, connection);
            return ValueTask.CompletedTask;
        },
    };

    private static bool IsTransient(RetryPolicy policy, ConnectionPolicy connection, Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result: { } response } => connection.Limits.IsTransient(response.StatusCode, policy),
        { Exception: HttpRequestException or TimeoutRejectedException or AccessTokenException { IsTransient: true } } => true,
        _ => false,
    };

    /// <summary>Gives when the API, or the server of its tokens, wants to be asked again.</summary>
    private static DateTimeOffset? RetryAt(ConnectionPolicy connection, Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is { } response ? connection.Limits.RetryAt(response) : (outcome.Exception as AccessTokenException)?.RetryAt;

    /// <summary>Whether config key <c>response_actions</c> may decide about the answer otherwise, by its status or by its body, which is read elsewhere.</summary>
    private static bool IsForActions(RequestAttempts attempts, Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is { } response && attempts.Actions.MayFit(response.StatusCode);

    /// <summary>A word for the log: messages of exceptions are not ours to show.</summary>
    private static string ReasonOf(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result: { } response } => $"status {(int)response.StatusCode}",
        { Exception: HttpRequestException exception } => exception.HttpRequestError.ToString(),
        { Exception: AccessTokenException } => "no access token",
        _ => "timeout",
    };
}
