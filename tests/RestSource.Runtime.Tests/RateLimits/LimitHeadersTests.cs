using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using RestSource.RateLimits;
using RestSource.TestKit.Time;

namespace RestSource.Tests.RateLimits;

public class LimitHeadersTests
{
    private readonly ManualTimeProvider _time = new(skipUpTo: TimeSpan.Zero);

    [Theory]
    [InlineData("X-RateLimit-Remaining: 0; X-RateLimit-Reset: 30", 30.0)]
    [InlineData("x-ratelimit-remaining: 0; x-ratelimit-reset: 1767323105", 60.0)]
    [InlineData("X-Rate-Limit-Remaining: 0; X-Rate-Limit-Reset: 1767323105000", 60.0)]
    [InlineData("X-RateLimit-Remaining: 0; X-RateLimit-Reset: 2026-01-02T03:05Z", 55.0)]
    [InlineData("RateLimit-Limit: 100; RateLimit-Remaining: 0; RateLimit-Reset: 7", 7.0)]
    [InlineData("X-RateLimit-Remaining: 0.0; X-RateLimit-Reset: 30", 30.0)]
    [InlineData("X-RateLimit-Remaining: -3; X-RateLimit-Reset: 30", 30.0)]
    [InlineData("X-RateLimit-Remaining: 1; X-RateLimit-Reset: 30", null)]
    [InlineData("X-RateLimit-Remaining: 0; X-RateLimit-Reset: 0", 0.0)]
    [InlineData("X-RateLimit-Remaining: 0", null)] // until when, nobody says
    [InlineData("X-RateLimit-Reset: 30", null)] // only a refusal makes this mean that none is left
    [InlineData("X-RateLimit-Remaining: none; X-RateLimit-Reset: 30", null)]
    [InlineData("X-RateLimit-Remaining: 0; X-RateLimit-Reset: later", null)]
    [InlineData("X-RateLimit-Remaining: 0; X-RateLimit-Reset: 30; RateLimit-Remaining: 0; RateLimit-Reset: 90", 90.0)]
    [InlineData("Retry-After: 30", null)] // of a success it says nothing
    public void Success_PausesWhenNoRequestIsLeft(string headers, double? seconds) => Assert.Equal(seconds, PauseAfter(HttpStatusCode.OK, headers));

    [Theory]
    [InlineData("\"default\"|r=0|t=30", null, 30.0)]
    [InlineData("\"default\"|r=50|t=30", null, null)]
    [InlineData("\"burst\"|r=0|t=5, \"daily\"|r=100|t=3600", null, 5.0)]
    [InlineData("\"burst\"|r=0|t=5, \"daily\"|r=0|t=3600", null, 3600.0)]
    [InlineData("\"a,b|c\"|r=0|t=30|pk=:AAA=:", null, 30.0)] // separators in a quoted text
    [InlineData("\"say \\\"hi\\\"\"|r=0|t=30", null, 30.0)]
    [InlineData("\"default\"|r=0", "\"other\"|q=5|w=9, \"default\"|q=100|w=60", 60.0)] // no longer than its window
    [InlineData("\"default\"|r=0", "\"other\"|q=5|w=9", null)]
    [InlineData("\"default\"|r=0", null, null)]
    [InlineData("limit=100, remaining=0, reset=30", "100|w=60", 30.0)] // older drafts
    [InlineData("limit=100, remaining=0", "100|w=60", 60.0)]
    [InlineData("limit=100,remaining=7,reset=30", null, null)]
    [InlineData("\"default\"|r=none|t=30", null, null)]
    [InlineData("?!", null, null)]
    public void RateLimitField_PausesWhenAQuotaIsSpent(string field, string? policy, double? seconds) =>
        Assert.Equal(seconds, PauseAfter(HttpStatusCode.OK, $"RateLimit: {field}" + (policy is null ? "" : $"; RateLimit-Policy: {policy}")));

    [Theory]
    [InlineData(429, "Retry-After: 17", 17.0)]
    [InlineData(503, "Retry-After: 17", 17.0)]
    [InlineData(402, "Retry-After: 17", 17.0)] // one of quota_status_codes
    [InlineData(403, "Retry-After: 17", null)]
    [InlineData(500, "Retry-After: 17", null)]
    [InlineData(429, "Retry-After: 5; X-RateLimit-Remaining: 0; X-RateLimit-Reset: 3600", 5.0)]
    [InlineData(429, "Retry-After: soon; X-RateLimit-Remaining: 0; X-RateLimit-Reset: 3600", 3600.0)]
    [InlineData(429, "X-RateLimit-Reset: 30", 30.0)]
    [InlineData(402, "X-RateLimit-Reset: 30", 30.0)]
    [InlineData(503, "X-RateLimit-Reset: 30", null)]
    [InlineData(429, "X-RateLimit-Remaining: 4999; X-RateLimit-Reset: 3600", null)] // another limit, of which nothing is told
    [InlineData(429, "", null)]
    public void Refusal_PausesForAsLongAsItAsks(int status, string headers, double? seconds) => Assert.Equal(seconds, PauseAfter((HttpStatusCode)status, headers));

    [Fact]
    public void RetryAt_OfAnyStatus_IsWhatItAsksFor()
    {
        using var response = Response(HttpStatusCode.InternalServerError, "Retry-After: 17");

        Assert.Equal(_time.GetUtcNow().AddSeconds(17), Limits().RetryAt(response));
    }

    private double? PauseAfter(HttpStatusCode status, string headers)
    {
        using var response = Response(status, headers);
        return (Limits().PauseAfter(response) - _time.GetUtcNow())?.TotalSeconds;
    }

    private ServerLimits Limits() => new(new RateLimit { QuotaStatusCodes = [402] }, _time, NullLogger.Instance);

    private static HttpResponseMessage Response(HttpStatusCode status, string headers)
    {
        var response = new HttpResponseMessage(status);
        foreach (var header in headers.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, value) = (header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            Assert.True(response.Headers.TryAddWithoutValidation(name, value.Trim().Replace('|', ';')));
        }

        return response;
    }
}
