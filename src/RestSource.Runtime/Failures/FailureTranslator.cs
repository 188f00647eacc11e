using System.Collections;
using System.Globalization;
using Polly.CircuitBreaker;
using RestSource.Authentication;
using RestSource.Http;
using RestSource.Json;
using RestSource.RateLimits;
using RestSource.Resilience;
using RestSource.ResponseActions;

namespace RestSource;

/// <summary>The one place where what went wrong with a request becomes a <see cref="RestSourceException"/>.</summary>
internal sealed class FailureTranslator(UriRedactor redactor, StatusAdvice advice, ConnectionPolicy connection)
{
    private const string ContractAdvice =
        "\"schema_contract\" freezes what \"schema\" and \"columns\" declare: declare what the API sends now, or write \"evolve\", \"discard_value\" or \"discard_row\".";

    private const string CutOffAdvice = "go on from the continuation token; if it ends there at every try, ask for smaller pages.";

    private const string BrokenContentAdvice =
        "if the API means it so, say so in \"columns\" or \"schema\" of the config; if it is at fault, go on from the continuation token once it is mended.";

    private const string ChangeAdvice =
        "go on from the continuation token, which begins the page anew: records that were handed on come again, to be told by their key. Smaller pages are seldom caught so.";

    /// <summary>Gets what knows the connection's secrets.</summary>
    public UriRedactor Redactor => redactor;

    /// <summary>Gives the exception for an answer that is no success, or that an entry of <c>response_actions</c> makes a failure.</summary>
    public async Task<ApiResponseException> OfResponseAsync(
        PageRequest request, RequestAttempts attempts, HttpResponseMessage response, ResponseAction? action, Stream body, CancellationToken cancellationToken)
    {
        var failure = FailureOf(request, attempts, Answered(response) + Reason(action)) with
        {
            Advice = response.IsSuccessStatusCode ? StatusAdvice.OfSuccess : advice.Of(response),
            Answer = await ResponseExcerpt.ReadAsync(body, redactor, cancellationToken).ConfigureAwait(false),
        };
        return new ApiResponseException(failure, response.StatusCode);
    }

    /// <summary>Gives the exception for an answer that asks for a wait which is too long to begin.</summary>
    public async Task<RateLimitedException> OfWaitAsync(
        PageRequest request, RequestAttempts attempts, HttpResponseMessage response, RefusedWait wait, Stream body, CancellationToken cancellationToken) =>
        OfWait(request, attempts, Answered(response), wait, await ResponseExcerpt.ReadAsync(body, redactor, cancellationToken).ConfigureAwait(false));

    /// <summary>Gives what an exception means, or <see langword="null"/> when it is not about the request.</summary>
    public RestSourceException? Of(PageRequest request, RequestAttempts attempts, Exception exception)
    {
        if (exception is WaitRefusedException refused)
        {
            return OfWait(request, attempts, refused.Message, refused.Wait, sent: attempts.Made);
        }

        if (exception is BrokenCircuitException broken)
        {
            return OfOpenCircuit(request, attempts, broken.RetryAfter ?? connection.CircuitBreaker!.BreakDuration);
        }

        if (exception is PageFormatException format)
        {
            var failure = FailureOf(request, attempts, redactor.RedactText($"the body is not what is due: {format.Message}.")) with { Advice = ContentAdvice(format, attempts.MediaType is { } type ? redactor.RedactText(type) : null) };
            var path = redactor.RedactText(format.Path);
            return format.Kind switch
            {
                PageFaultKind.Paging => new PaginationException(failure, WithoutSecret(format)),
                PageFaultKind.Limit => new ApiLimitException(failure, format.Limit, path, format.BytePosition, WithoutSecret(format)),
                PageFaultKind.Contract => new SchemaContractException(failure, path, format.BytePosition, WithoutSecret(format)),
                _ => new ApiContentException(failure, path, format.BytePosition, WithoutSecret(format)),
            };
        }

        if (exception is AccessTokenException token)
        {
            return attempts.Refused is { } wait ? OfWait(request, attempts, redactor.RedactText(token.Message), wait) : new ApiAuthenticationException(FailureOf(request, attempts, redactor.RedactText(token.Message)) with { Advice = advice.OfToken() });
        }

        return ConnectionCause.Of(exception, attempts.Uri) is not var (cause, whatToDo) ? null
            : attempts.Refused is { } tooLong ? OfWait(request, attempts, redactor.RedactText(cause), tooLong)
            : new ApiConnectionException(FailureOf(request, attempts, redactor.RedactText(cause)) with { Advice = whatToDo }, WithoutSecret(exception));
    }

    /// <summary>Gives the exception for a page that broke off after a part was handed on, and that is another when it is asked for again.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="attempts">How often.</param>
    /// <param name="records">How many of its records were handed on.</param>
    /// <param name="bytes">After how many bytes it broke off.</param>
    public PageChangedException OfChange(PageRequest request, RequestAttempts attempts, int records, long bytes)
    {
        var cause = string.Create(
            CultureInfo.InvariantCulture,
            $"the body broke off after {bytes} bytes, of which {records} records were handed on already; asked for again, it does not begin with the same bytes, so the page has changed meanwhile.");
        return new PageChangedException(FailureOf(request, attempts, cause) with { Advice = ChangeAdvice }, bytes);
    }

    private static string Reason(ResponseAction? action) => action switch
    {
        null => ".",
        { Action: ResponseActionKind.Retry } => $", which response_actions ({action}) want asked for again, and no retry is left.",
        _ => $", which response_actions ({action}) call a failure.",
    };

    private static string ContentAdvice(PageFormatException fault, string? mediaType)
    {
        var isJson = mediaType is null || mediaType.Contains("json", StringComparison.OrdinalIgnoreCase);
        return fault.Kind switch
        {
            PageFaultKind.Contract => ContractAdvice,
            PageFaultKind.Limit => $"if the API is to be trusted with more memory, raise ReadLimits.{fault.Limit} of the options; else ask for smaller pages, or read by ReadAllAsync, which takes a long list in parts.",
            PageFaultKind.CutOff when isJson => CutOffAdvice,
            not PageFaultKind.Html when isJson => BrokenContentAdvice,
            _ => $"{(isJson ? "" : $"the answer's Content-Type is {mediaType}: ")}are client.base_url and endpoint.path those of the API, and not of its website, or of a login or error page?",
        };
    }

    private string Answered(HttpResponseMessage response) =>
        $"the server answered {(int)response.StatusCode} {redactor.RedactText(response.ReasonPhrase ?? "")}".TrimEnd();

    private RateLimitedException OfWait(PageRequest request, RequestAttempts attempts, string cause, RefusedWait wait, string? answer = null, int? sent = null) => new(
        FailureOf(request, attempts, $"{cause.TrimEnd('.')}; {wait}.") with { Advice = $"go on then from the continuation token, or {wait.Advice}.", Answer = answer, Attempts = sent ?? Math.Max(1, attempts.Made) },
        wait.Until);

    private CircuitOpenException OfOpenCircuit(PageRequest request, RequestAttempts attempts, TimeSpan wait)
    {
        var retryAt = connection.TimeProvider.GetUtcNow() + wait;
        var cause = string.Create(CultureInfo.InvariantCulture, $"too many requests to {redactor.RedactText(attempts.Uri.Authority)} failed, and none is sent until {retryAt.UtcDateTime:u} (CircuitBreaker of the options).");
        return new CircuitOpenException(FailureOf(request, attempts, cause) with { Advice = "go on then from the continuation token. What failed stands in the log.", Attempts = attempts.Made }, retryAt);
    }

    private RequestFailure FailureOf(PageRequest request, RequestAttempts attempts, string cause) =>
        new(request.Endpoint.Resource, attempts.LacksRetry ? $"{cause} The retries of the read (MaxRetries of ReadOptions: {attempts.Budget.MaxRetries}) are used up." : cause)
        {
            Redactor = redactor,
            Method = request.Endpoint.Method,
            RequestUri = attempts.RedactedUri,
            Attempts = Math.Max(1, attempts.Made),
        };

    /// <summary>Handlers that users add may put anything into their exceptions, and servers call their fields as they like.</summary>
    private Exception? WithoutSecret(Exception exception) => TextsOf(exception).Any(redactor.FindsSecretIn) ? null : exception;

    private static IEnumerable<string> TextsOf(Exception exception)
    {
        yield return exception.ToString();
        for (var one = exception; one is not null; one = one.InnerException)
        {
            yield return one.HelpLink ?? "";
            foreach (DictionaryEntry entry in one.Data)
            {
                yield return $"{entry.Key} {entry.Value}";
            }
        }
    }
}
