using System.Net;
using RestSource.ResponseActions;

namespace RestSource.Http;

/// <summary>
/// Follows redirects to trusted origins, as many in a row as <see cref="ReadLimits.Redirects"/> says. One that leads elsewhere, or whose status an entry of <c>response_actions</c> names, is handed on as it came.
/// </summary>
internal sealed class RedirectHandler : DelegatingHandler
{
    private readonly TrustedOrigins _origins;
    private readonly int _maxRedirects;

    internal RedirectHandler(TrustedOrigins origins, int maxRedirects)
    {
        _origins = origins;
        _maxRedirects = maxRedirects;
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        var current = request;
        var response = await SendCopyAsync(current, cancellationToken).ConfigureAwait(false);
        for (var followed = 0; followed < _maxRedirects && Target(current, response) is { } target; followed++)
        {
            current = RequestCopy.Of(current, target, MethodAfter(response.StatusCode, current.Method));
            response.Dispose();
            response = await SendCopyAsync(current, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    /// <summary>Credentials are added to the copy: the request stays clean for the next hop, and for a retry.</summary>
    private Task<HttpResponseMessage> SendCopyAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(RequestCopy.Of(request, request.RequestUri!, request.Method), cancellationToken);

    private Uri? Target(HttpRequestMessage request, HttpResponseMessage response) =>
        IsRedirect(response.StatusCode)
        && !IsForActions(request, response.StatusCode)
        && response.Headers.Location is { } location
        && Uri.TryCreate(request.RequestUri!, location, out var target)
        && _origins.Trust(target)
            ? target
            : null;

    private static bool IsForActions(HttpRequestMessage request, HttpStatusCode status) =>
        request.Options.TryGetValue(ResponseActionList.Option, out var actions) && actions.Decides(status);

    private static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MultipleChoices or HttpStatusCode.MovedPermanently
        or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>RFC 9110, 15.4: what the web has always done of 300 to 302, and what 303 demands.</summary>
    private static HttpMethod MethodAfter(HttpStatusCode status, HttpMethod method) => status switch
    {
        HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect => method,
        HttpStatusCode.SeeOther => HttpMethod.Get,
        _ => method == HttpMethod.Post ? HttpMethod.Get : method,
    };
}
