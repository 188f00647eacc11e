using System.Net;

namespace RestSource;

/// <summary>The server answered, but with a status that is no success, or with what config key <c>response_actions</c> calls a failure.</summary>
public sealed class ApiResponseException : RestSourceException
{
    internal ApiResponseException(RequestFailure failure, HttpStatusCode statusCode)
        : base(failure, innerException: null)
    {
        StatusCode = statusCode;
        ResponseExcerpt = failure.Answer ?? "";
    }

    /// <summary>Gets the status of the last answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the beginning of the last answer's body, on one line and with <c>***</c> for secrets; empty for an empty body.</summary>
    public string ResponseExcerpt { get; }
}
