using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using RestSource.Json;

namespace RestSource.RateLimits;

/// <summary>Reads the points in time that headers of limits tell, in every dress that servers give them.</summary>
internal static class LimitTime
{
    // Nobody asks for a wait of 31 years: a number that large is a date, in seconds or milliseconds since 1970.
    private const double FirstEpochSecond = 1e9;
    private const double LastEpochSecond = 253_402_300_799;
    private const double FirstEpochMillisecond = 1e12;
    private const double LastEpochMillisecond = 253_402_300_799_999;

    /// <summary>Reads a number of seconds, with or without a fraction, an epoch in seconds or milliseconds, an HTTP date, or ISO 8601.</summary>
    /// <param name="text">What the header says.</param>
    /// <param name="now">What a number of seconds counts from.</param>
    /// <returns>Never before <paramref name="now"/>; <see langword="null"/> for what is none of these.</returns>
    public static DateTimeOffset? Parse(string text, DateTimeOffset now)
    {
        var time = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? OfNumber(number, now) : OfDate(text.Trim());
        return time < now ? now : time;
    }

    private static DateTimeOffset? OfNumber(double number, DateTimeOffset now) => number switch
    {
        < 0 => now,
        < FirstEpochSecond => now.AddSeconds(number),
        <= LastEpochSecond => DateTimeOffset.UnixEpoch.AddSeconds(number),
        >= FirstEpochMillisecond and <= LastEpochMillisecond => DateTimeOffset.UnixEpoch.AddMilliseconds(number),
        _ => null,
    };

    private static DateTimeOffset? OfDate(string text) =>
        RetryConditionHeaderValue.TryParse(text, out var value) && value.Date is { } date ? date
        : IsoText.TryParseTimestamp(Encoding.UTF8.GetBytes(text), out var timestamp) ? timestamp
        : null;
}
