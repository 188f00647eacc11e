using System.Net;
using RestSource.Diagnostics;
using RestSource.Json;
using RestSource.Pagination;
using RestSource.RateLimits;
using RestSource.Resilience;
using RestSource.ResponseActions;

namespace RestSource.Http;

/// <summary>The request for one page, sent until an answer can be read or is a failure for good.</summary>
/// <remarks>
/// Handlers send again what fails up to an answer's headers. What only the body can tell is settled behind them, out of the same budget: that it breaks off,
/// and whether config key <c>response_actions</c> wants it, or its status, sent again.
/// </remarks>
internal sealed class PageExchange(
    SourceDefinition definition, ConnectionPolicy policy, FailureTranslator failures, HttpClient client, PageRequest request, Uri? baseUrl, RequestAttempts attempts)
{
    private readonly ResourceEndpoint _endpoint = request.Endpoint;

    /// <summary>Gets what is asked for.</summary>
    public PageRequest Request => request;

    /// <summary>Gets how often it was asked for so far.</summary>
    public RequestAttempts Attempts => attempts;

    /// <summary>Gets what knows the connection's secrets.</summary>
    public UriRedactor Redactor => failures.Redactor;

    /// <summary>Tells whether the page is to be asked for once more, since its body broke off.</summary>
    public bool TryRetry() => TryRetry(retryAt: null);

    /// <summary>Gives an answer that is to be read or ignored.</summary>
    /// <exception cref="ApiResponseException">The answer is a failure for good.</exception>
    public async Task<OpenAnswer> OpenAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var answer = await SendAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                if (await JudgeAsync(answer, cancellationToken).ConfigureAwait(false) is not { } reason)
                {
                    return answer;
                }

                attempts.BeginWait(reason, answer.Response, policy);
                answer.Dispose();
                await WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                answer.Dispose();
                throw;
            }
        }
    }

    /// <summary>Waits before a page is asked for again whose body broke off.</summary>
    public Task WaitAfterBreakAsync(CancellationToken cancellationToken)
    {
        attempts.BeginWait("the body broke off", response: null, policy);
        return WaitAsync(cancellationToken);
    }

    /// <summary>Finds what an answer says of the page after it.</summary>
    public NextPage NextAfter<T>(OpenAnswer answer, PageContent<T> content) =>
        new NextLinkPolicy(definition, baseUrl).Read(request, new PageAnswer(_endpoint.Resource, answer.Uri, answer.Response.Headers, content.Next, content.Detected));

    /// <summary>Gives what an exception means, or <see langword="null"/> when it is not about the request.</summary>
    public RestSourceException? FailureOf(Exception exception) => failures.Of(request, attempts, exception);

    /// <summary>Gives the failure of a page that is another when it is asked for again.</summary>
    /// <param name="records">How many of its records were handed on.</param>
    /// <param name="bytes">After how many bytes it broke off.</param>
    public PageChangedException Changed(int records, long bytes) => failures.OfChange(request, attempts, records, bytes);

    private async Task<OpenAnswer> SendAsync(CancellationToken cancellationToken)
    {
        var message = request.ToMessage(definition, baseUrl);
        message.Version = client.DefaultRequestVersion;
        message.VersionPolicy = client.DefaultVersionPolicy;
        message.Options.Set(RetryPolicy.Option, _endpoint.Retry);
        message.Options.Set(RequestAttempts.Option, attempts);
        message.Options.Set(ResponseActionList.Option, _endpoint.ActionList);
        HttpResponseMessage? response = null;
        try
        {
            response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var contentType = response.Content.Headers.ContentType;
            attempts.MediaType = contentType?.MediaType;
            var bytes = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var hasContent = response.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.ResetContent);
            return new OpenAnswer(message, response, BodyEncoding.ToUtf8(new BodyStream(bytes, _endpoint.Retry.Timeout, policy.TimeProvider, hasContent, cancellationToken), contentType));
        }
        catch
        {
            response?.Dispose();
            message.Dispose();
            throw;
        }
    }

    /// <summary>Tells why the request is to be sent again; <see langword="null"/> when the answer will do.</summary>
    private async Task<string?> JudgeAsync(OpenAnswer answer, CancellationToken cancellationToken)
    {
        var status = answer.Response.StatusCode;
        var action = await DecideAsync(status, answer.Body, cancellationToken).ConfigureAwait(false);
        if (action?.Action == ResponseActionKind.Ignore)
        {
            policy.Logger.AnswerIgnored(attempts.Resource, attempts.RedactedUri, (int)status, action);
            answer.IsIgnored = true;
            return null;
        }

        var isToRetry = IsToRetry(action, status);
        if (isToRetry && TryRetry(policy.Limits.RetryAt(answer.Response)))
        {
            return action is null ? $"status {(int)status}" : $"response_actions: {action}";
        }

        if (isToRetry && (attempts.Refused ?? Outlasting(answer.Response)) is { } wait)
        {
            throw await failures.OfWaitAsync(request, attempts, answer.Response, wait, answer.Body, cancellationToken).ConfigureAwait(false);
        }

        return action is null && answer.Response.IsSuccessStatusCode
            ? null
            : throw await failures.OfResponseAsync(request, attempts, answer.Response, action, answer.Body, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives the wait that a spent quota asks for when no retry is left.</summary>
    private RefusedWait? Outlasting(HttpResponseMessage response) =>
        _endpoint.Retry.RespectRetryAfter && policy.Limits.IsRefusal(response.StatusCode) && policy.Limits.RetryAt(response) is { } until
            ? RefusedWait.WithoutRetry(until, policy.TimeProvider.GetUtcNow())
            : null;

    private bool TryRetry(DateTimeOffset? retryAt) => policy.Resends && attempts.TryRetry(_endpoint.Retry, policy, retryAt);

    private bool IsToRetry(ResponseAction? action, HttpStatusCode status) =>
        action is null ? policy.Limits.IsTransient(status, _endpoint.Retry) : action.Action == ResponseActionKind.Retry;

    private async ValueTask<ResponseAction?> DecideAsync(HttpStatusCode status, PeekStream body, CancellationToken cancellationToken)
    {
        var action = await _endpoint.ActionList.DecideAsync(status, body, cancellationToken).ConfigureAwait(false);
        if (action is null && body.Peeked is { IsWhole: false })
        {
            policy.Logger.BodyTooLongForActions(attempts.Resource, attempts.RedactedUri, BodyBeginning.MaxLength);
        }

        return action;
    }

    private Task WaitAsync(CancellationToken cancellationToken) => Task.Delay(attempts.Wait.Length, policy.TimeProvider, cancellationToken);
}
