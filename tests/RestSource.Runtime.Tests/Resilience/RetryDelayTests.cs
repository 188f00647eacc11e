using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using RestSource.Http;
using RestSource.RateLimits;
using RestSource.Resilience;
using RestSource.TestKit.Time;
using RestSource.Tests.Http;

namespace RestSource.Tests.Resilience;

public class RetryDelayTests
{
    private readonly ManualTimeProvider _time = new(skipUpTo: TimeSpan.Zero);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(9, 256)]
    [InlineData(10, 300)] // max_delay
    [InlineData(5000, 300)] // 2^4999 fits no number
    public void Backoff_GrowsByTheFactor_UpToTheMost(int retry, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryDelay.Backoff(Shop.Policy(), retry, static () => 0.9));

    [Theory]
    [InlineData(0.0, 3.0)]
    [InlineData(0.5, 4.0)]
    [InlineData(1.0, 5.0)]
    public void Backoff_Jitter_IsAQuarterEitherWay(double chance, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryDelay.Backoff(Shop.Policy(jitter: true), retry: 3, () => chance));

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("9999", 9999)] // whether that is too long is judged elsewhere
    [InlineData("soon", 1)] // unreadable: the policy's own delay
    [InlineData("-1", 0)]
    [InlineData("1.5", 1.5)]
    public void Of_RetryAfterInSeconds_GoesFirst(string retryAfter, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), DelayAfter(Shop.Policy(), retryAfter));

    [Theory]
    [InlineData(90, 90)]
    [InlineData(-90, 0)]
    [InlineData(9999, 9999)]
    public void Of_RetryAfterAsADate_IsTheTimeUntilThen(int secondsFromNow, double seconds)
    {
        var date = _time.GetUtcNow().AddSeconds(secondsFromNow).ToString("R", CultureInfo.InvariantCulture);

        Assert.Equal(TimeSpan.FromSeconds(seconds), DelayAfter(Shop.Policy(), date));
    }

    [Fact]
    public void Of_RetryAfter_IsNotListenedTo_WhenThePolicySaysSo() =>
        Assert.Equal(TimeSpan.FromSeconds(1), DelayAfter(Shop.Policy(respectRetryAfter: false), "7"));

    private TimeSpan DelayAfter(RetryPolicy policy, string retryAfter)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        var connection = new ConnectionPolicy(_time, static () => 0.5, NullLogger.Instance, RateLimit.None, Resends: true);
        return RetryDelay.Of(policy, retry: 1, connection.Limits.RetryAt(response), connection).Length;
    }
}
