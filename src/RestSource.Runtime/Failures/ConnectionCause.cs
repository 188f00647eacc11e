using System.Net.Sockets;
using Polly.Timeout;
using RestSource.Http;

namespace RestSource;

/// <summary>Words why no whole answer came.</summary>
internal static class ConnectionCause
{
    private const string WhereToLook = "is the server running there, and is client.base_url (or BaseUrl of the options) right?";

    /// <summary>Gives cause and advice, or nothing when the exception is about something else.</summary>
    public static (string Cause, string Advice)? Of(Exception exception, Uri uri) => exception switch
    {
        BodyInterruptedException => ($"{exception.Message}.", "go on from the continuation token; if it happens at every try, ask for smaller pages."),
        TimeoutRejectedException timeout => ($"{uri.Authority} did not answer within {timeout.Timeout.TotalSeconds} s.", "raise timeout in error_handler, or ask for smaller pages."),
        OperationCanceledException => ($"{uri.Authority} did not answer before the HttpClient's own timeout.", "raise HttpClient.Timeout, or ask for smaller pages."),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => ($"the host {uri.Host} is not known.", "is client.base_url (or BaseUrl of the options) right, and is there a network?"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => ($"no secure connection to {uri.Authority} could be made.", "does the server's certificate fit its name, and does this machine trust it?"),
        HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => ($"{uri.Host}:{uri.Port} refused the connection.", WhereToLook),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => ($"no connection to {uri.Host}:{uri.Port} could be made.", WhereToLook),
        HttpRequestException => ($"{uri.Authority} broke off before it answered.", WhereToLook),
        _ => null,
    };
}
