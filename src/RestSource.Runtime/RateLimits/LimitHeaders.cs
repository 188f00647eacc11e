using System.Globalization;
using System.Net.Http.Headers;

namespace RestSource.RateLimits;

/// <summary>Finds in the headers of an answer until when the server wants no more requests.</summary>
internal static class LimitHeaders
{
    private const string RetryAfterName = "Retry-After";

    private static readonly (string Remaining, string Reset)[] Pairs =
    [
        ("RateLimit-Remaining", "RateLimit-Reset"),
        ("X-RateLimit-Remaining", "X-RateLimit-Reset"),
        ("X-Rate-Limit-Remaining", "X-Rate-Limit-Reset"),
    ];

    /// <summary>Reads header <c>Retry-After</c> (RFC 9110, 10.2.3).</summary>
    public static LimitNotice RetryAfter(HttpHeadersNonValidated headers, DateTimeOffset now) =>
        TextOf(headers, RetryAfterName) is { } text ? At(RetryAfterName, text, now) : default;

    /// <summary>Reads the headers that tell how many requests are left, and when there will be more.</summary>
    /// <param name="headers">The headers.</param>
    /// <param name="now">The time.</param>
    /// <param name="isRefusal">Whether the answer refuses for its limit: then none is left, unless it says otherwise.</param>
    public static LimitNotice Spent(HttpHeadersNonValidated headers, DateTimeOffset now, bool isRefusal)
    {
        var notice = default(LimitNotice);
        foreach (var quota in QuotasIn(headers))
        {
            notice = notice.And(SpentOf(quota, now, isRefusal));
        }

        return notice;
    }

    private static LimitNotice SpentOf(Quota quota, DateTimeOffset now, bool isRefusal)
    {
        var remaining = 0.0;
        if (quota.Remaining is not null && !double.TryParse(quota.Remaining, NumberStyles.Float, CultureInfo.InvariantCulture, out remaining))
        {
            return new(Until: null, Unreadable: quota.Header);
        }

        var isSpent = quota.Remaining is null ? isRefusal : remaining < 1;
        return isSpent && quota.Reset is { } reset ? At(quota.Header, reset, now) : default;
    }

    private static LimitNotice At(string header, string text, DateTimeOffset now) =>
        LimitTime.Parse(text, now) is { } time ? new(time, Unreadable: null) : new(Until: null, header);

    private static IEnumerable<Quota> QuotasIn(HttpHeadersNonValidated headers)
    {
        foreach (var (remaining, reset) in Pairs)
        {
            if (TextOf(headers, reset) is { } when)
            {
                yield return new Quota(reset, TextOf(headers, remaining), when);
            }
        }

        if (TextOf(headers, QuotaField.Name) is { } field)
        {
            foreach (var quota in QuotaField.Parse(field, TextOf(headers, "RateLimit-Policy")))
            {
                yield return quota;
            }
        }
    }

    private static string? TextOf(HttpHeadersNonValidated headers, string name) => headers.TryGetValues(name, out var values) ? values.ToString() : null;
}
