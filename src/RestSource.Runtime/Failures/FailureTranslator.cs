using RestSource.Authentication;
using RestSource.Http;
using RestSource.Json;
using RestSource.Resilience;

namespace RestSource;

/// <summary>The one place where what went wrong with a request becomes a <see cref="RestSourceException"/>.</summary>
internal sealed class FailureTranslator(UriRedactor redactor, StatusAdvice advice)
{
    /// <summary>Gives the exception for an answer that is no success.</summary>
    public async Task<ApiResponseException> OfResponseAsync(PageRequest request, RequestAttempts attempts, HttpResponseMessage response, Stream body, CancellationToken cancellationToken)
    {
        var failure = FailureOf(request, attempts, $"the server answered {(int)response.StatusCode} {redactor.RedactText(response.ReasonPhrase ?? "")}".TrimEnd() + ".") with
        {
            Advice = advice.Of(response),
            Answer = await ResponseExcerpt.ReadAsync(body, redactor, cancellationToken).ConfigureAwait(false),
        };
        return new ApiResponseException(failure, response.StatusCode);
    }

    /// <summary>Gives what an exception means, or <see langword="null"/> when it is not about the request.</summary>
    public RestSourceException? Of(PageRequest request, RequestAttempts attempts, Uri uri, Exception exception)
    {
        if (exception is PageFormatException format)
        {
            var failure = FailureOf(request, attempts, $"the body is not what is due: {format.Message}.") with { Advice = ContentAdvice(attempts.MediaType) };
            return new ApiContentException(failure, format.Path, format.BytePosition, format);
        }

        if (exception is AccessTokenException token)
        {
            return new ApiAuthenticationException(FailureOf(request, attempts, redactor.RedactText(token.Message)) with { Advice = advice.OfToken() });
        }

        return ConnectionCause.Of(exception, uri) is var (cause, whatToDo)
            ? new ApiConnectionException(FailureOf(request, attempts, redactor.RedactText(cause)) with { Advice = whatToDo }, WithoutSecret(exception))
            : null;
    }

    private static string? ContentAdvice(string? mediaType) => mediaType is null || mediaType.Contains("json", StringComparison.OrdinalIgnoreCase)
        ? null
        : $"the answer's Content-Type is {mediaType}: are client.base_url and endpoint.path those of the API, and not of its website or a login page?";

    private static RequestFailure FailureOf(PageRequest request, RequestAttempts attempts, string cause) => new(request.Endpoint.Resource, cause)
    {
        Method = request.Endpoint.Method,
        RequestUri = attempts.RedactedUri,
        Attempts = Math.Max(1, attempts.Made),
    };

    /// <summary>Handlers that users add may put anything into their messages.</summary>
    private Exception? WithoutSecret(Exception exception)
    {
        var text = exception.ToString();
        return redactor.RedactText(text) == text ? exception : null;
    }
}
