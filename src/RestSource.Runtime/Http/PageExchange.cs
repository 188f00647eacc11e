using System.Net;
using RestSource.Diagnostics;
using RestSource.Json;
using RestSource.Pagination;
using RestSource.Resilience;
using RestSource.ResponseActions;

namespace RestSource.Http;

/// <summary>The request for one page, sent until an answer is read or is a failure for good.</summary>
/// <remarks>
/// Handlers send again what fails up to an answer's headers. What only the body can tell is settled here, out of the same budget: that it breaks off,
/// and whether config key <c>response_actions</c> wants it, or its status, sent again.
/// </remarks>
internal sealed class PageExchange(
    SourceDefinition definition, ConnectionPolicy policy, FailureTranslator failures, HttpClient client, PageRequest request, Uri? baseUrl, RequestAttempts attempts)
{
    private readonly ResourceEndpoint _endpoint = request.Endpoint;

    /// <summary>Gives the page.</summary>
    public async Task<Page<T>> RunAsync<T>(CancellationToken cancellationToken)
        where T : IJsonRecord<T>
    {
        while (true)
        {
            var attempt = await AttemptAsync<T>(cancellationToken).ConfigureAwait(false);
            if (attempt.Page is { } page)
            {
                return page;
            }

            policy.Logger.Retrying(attempts.Resource, attempts.RedactedUri, attempts.Made, attempt.Reason, attempt.Wait);
            await Task.Delay(attempt.Wait, policy.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<PageAttempt<T>> AttemptAsync<T>(CancellationToken cancellationToken)
        where T : IJsonRecord<T>
    {
        using var message = request.ToMessage(definition, baseUrl);
        message.Options.Set(RetryPolicy.Option, _endpoint.Retry);
        message.Options.Set(RequestAttempts.Option, attempts);
        message.Options.Set(ResponseActionList.Option, _endpoint.ActionList);
        using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        attempts.MediaType = response.Content.Headers.ContentType?.MediaType;
        var bytes = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var body = BodyEncoding.ToUtf8(new BodyStream(bytes, _endpoint.Retry.Timeout, policy.TimeProvider, cancellationToken), response.Content.Headers.ContentType);
        try
        {
            return await TakeAsync<T>(response.RequestMessage?.RequestUri ?? message.RequestUri!, response, new PeekStream(body), cancellationToken).ConfigureAwait(false);
        }
        catch (BodyInterruptedException) when (MayRetry)
        {
            return PageAttempt<T>.Again(RetryDelay.Backoff(_endpoint.Retry, attempts.Made, policy.Randomizer), "the body broke off");
        }
    }

    private bool MayRetry => policy.Resends && attempts.MayRetry(_endpoint.Retry);

    private async Task<PageAttempt<T>> TakeAsync<T>(
        Uri uri, HttpResponseMessage response, PeekStream body, CancellationToken cancellationToken)
        where T : IJsonRecord<T>
    {
        var action = await DecideAsync(response.StatusCode, body, cancellationToken).ConfigureAwait(false);
        if (action?.Action == ResponseActionKind.Ignore)
        {
            policy.Logger.AnswerIgnored(attempts.Resource, attempts.RedactedUri, (int)response.StatusCode, action);
            return PageAttempt<T>.Done(new Page<T>([]) { IsIgnored = true, Transfer = PageTransfer.Unknown with { Retries = attempts.Retries } });
        }

        if (IsToRetry(action, response.StatusCode) && MayRetry)
        {
            var wait = RetryDelay.Of(_endpoint.Retry, attempts.Made, response, policy.TimeProvider, policy.Randomizer);
            return PageAttempt<T>.Again(wait, action is null ? $"status {(int)response.StatusCode}" : $"response_actions: {action}");
        }

        return action is null && response.IsSuccessStatusCode
            ? PageAttempt<T>.Done(await ReadAsync<T>(uri, response, body, cancellationToken).ConfigureAwait(false))
            : throw await failures.OfResponseAsync(request, attempts, response, action, body, cancellationToken).ConfigureAwait(false);
    }

    private bool IsToRetry(ResponseAction? action, HttpStatusCode status) =>
        action is null ? _endpoint.Retry.StatusCodes.Contains((int)status) : action.Action == ResponseActionKind.Retry;

    private async ValueTask<ResponseAction?> DecideAsync(HttpStatusCode status, PeekStream body, CancellationToken cancellationToken)
    {
        var action = await _endpoint.ActionList.DecideAsync(status, body, cancellationToken).ConfigureAwait(false);
        if (action is null && body.Peeked is { IsWhole: false })
        {
            policy.Logger.BodyTooLongForActions(attempts.Resource, attempts.RedactedUri, BodyBeginning.MaxLength);
        }

        return action;
    }

    private async Task<Page<T>> ReadAsync<T>(Uri uri, HttpResponseMessage response, Stream body, CancellationToken cancellationToken)
        where T : IJsonRecord<T>
    {
        var intake = new RecordIntake<T>(_endpoint.Resource.Contract, policy.SharesTexts);
        var content = await PageReader.ReadAsync(body, _endpoint.Page, intake, request.ContinuesList, cancellationToken).ConfigureAwait(false);
        var answer = new PageAnswer(_endpoint.Resource, uri, response.Headers, content.Next, content.Detected);
        var next = new NextLinkPolicy(definition, baseUrl).Read(request, answer);
        return new Page<T>(content.Items)
        {
            Total = content.Total ?? content.Detected?.Pages,
            PageNumber = content.Detected?.Page,
            HasMore = content.HasMore,
            NextCursor = next.Cursor,
            Next = next.Link,
            Transfer = new PageTransfer(content.Bytes, content.Fingerprint, attempts.Retries, content.DataFound) { Discarded = content.Discarded },
        };
    }
}
