using System.Net;
using Microsoft.Extensions.Logging;
using RestSource.Diagnostics;
using RestSource.Resilience;

namespace RestSource.RateLimits;

/// <summary>Hears what a server says of its limits. Safe for use by many threads.</summary>
internal sealed class ServerLimits(RateLimit limit, TimeProvider time, ILogger logger)
{
    private int _saidUnreadable;

    /// <summary>Tells whether a status says that the quota is spent.</summary>
    public bool IsRefusal(HttpStatusCode status) => status == HttpStatusCode.TooManyRequests || limit.QuotaStatusCodes.Contains((int)status);

    /// <summary>Tells whether an answer of this status is worth another attempt. A spent quota is where 429 is, whatever status says it.</summary>
    public bool IsTransient(HttpStatusCode status, RetryPolicy policy) =>
        policy.StatusCodes.Contains((int)status) || (IsRefusal(status) && policy.StatusCodes.Contains((int)HttpStatusCode.TooManyRequests));

    /// <summary>Gives until when all requests of the source are to wait after an answer; <see langword="null"/> when they need not.</summary>
    public DateTimeOffset? PauseAfter(HttpResponseMessage response) =>
        Until(response, hearsRetryAfter: response.StatusCode == HttpStatusCode.ServiceUnavailable || IsRefusal(response.StatusCode));

    /// <summary>Gives when the server wants a request sent again; <see langword="null"/> when it does not say.</summary>
    public DateTimeOffset? RetryAt(HttpResponseMessage response) => Until(response, hearsRetryAfter: true);

    private DateTimeOffset? Until(HttpResponseMessage response, bool hearsRetryAfter)
    {
        var headers = response.Headers.NonValidated;
        var now = time.GetUtcNow();
        var notice = hearsRetryAfter ? LimitHeaders.RetryAfter(headers, now) : default;

        // What a server says of this very request goes before what it says of all.
        notice = notice.Until is null ? notice.And(LimitHeaders.Spent(headers, now, IsRefusal(response.StatusCode))) : notice;
        if (notice.Unreadable is { } header && Interlocked.Exchange(ref _saidUnreadable, 1) == 0)
        {
            logger.LimitUnreadable(header);
        }

        return notice.Until;
    }
}
