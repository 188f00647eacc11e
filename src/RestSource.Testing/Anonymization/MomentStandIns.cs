using System.Globalization;

namespace RestSource.Testing.Anonymization;

/// <summary>Stand-ins for dates and times: all of them earlier by one distance, so that their order and their formats stay.</summary>
/// <param name="distance">The distance; zero leaves them as they are.</param>
internal sealed class MomentStandIns(TimeSpan distance)
{
    private const int DateLength = 10;
    private const int TimeStart = DateLength + 1;
    private const int TimeLength = 8;
    private const int TicksDigits = 7;
    private const int ShortestDays = 30;
    private const int Days = 365;

    private static readonly string[] Times = ["HH:mm:ss", "HH:mm"];

    /// <summary>How far they move, as it follows from a seed: from one month to thirteen.</summary>
    public static TimeSpan DistanceOf(KeyedPermutation permutation) =>
        TimeSpan.FromDays(ShortestDays) + TimeSpan.FromTicks((long)(permutation.Draw("distance", "moments") % (ulong)TimeSpan.FromDays(Days).Ticks));

    /// <summary>Whether a text is a date or a time.</summary>
    public static bool IsMoment(string text) => new MomentStandIns(TimeSpan.Zero).Of(text) is not null;

    /// <summary>The stand-in of <c>2024-01-25</c>, <c>2024-01-25T11:21:28.500+01:00</c>, <c>11:21:28</c> or <c>Thu, 25 Jan 2024 11:21:28 GMT</c>; <see langword="null"/> for other texts.</summary>
    public string? Of(string text) => OfDate(text) ?? OfTimestamp(text) ?? OfMinute(text) ?? OfTime(text) ?? OfHttpDate(text);

    private string? OfDate(string text) => Exact(text, "yyyy-MM-dd") is { } date ? Written(Moved(date, TimeSpan.FromDays(1)), "yyyy-MM-dd") : null;

    private string? OfTime(string text) => Times.Select(format => Exact(text, format) is { } time
        ? Written(DateTime.UnixEpoch.AddDays(2) + time.TimeOfDay - TimeSpan.FromTicks(distance.Ticks % TimeSpan.TicksPerDay), format)
        : null).FirstOrDefault(static time => time is not null);

    private string? OfHttpDate(string text) => Exact(text, "r") is { } date ? Written(Moved(date, TimeSpan.FromSeconds(1)), "r") : null;

    private string? OfTimestamp(string text)
    {
        if (text.Length < TimeStart + TimeLength || text[DateLength] is not ('T' or 't' or ' ')
            || Exact($"{text.AsSpan(0, DateLength)}T{text.AsSpan(TimeStart, TimeLength)}", "yyyy-MM-dd'T'HH:mm:ss") is not { } whole)
        {
            return null;
        }

        var rest = text[(TimeStart + TimeLength)..];
        var digits = rest.StartsWith('.') ? rest.Skip(1).TakeWhile(char.IsAsciiDigit).Count() : 0;
        var fraction = digits == 0 ? string.Empty : rest[1..(1 + Math.Min(digits, TicksDigits))];
        var unit = (long)Math.Pow(10, TicksDigits - fraction.Length);
        var ticks = fraction.Length == 0 ? 0 : long.Parse(fraction, CultureInfo.InvariantCulture) * unit;
        var moved = Moved(whole.AddTicks(ticks), TimeSpan.FromTicks(unit));
        var moment = Written(moved, "yyyy-MM-dd") + text[DateLength] + Written(moved, "HH:mm:ss");
        var part = fraction.Length == 0 ? string.Empty : "." + Written(moved, new string('f', fraction.Length));
        return moment + part + rest[part.Length..];
    }

    // 2024-01-25T11:21, with an offset if it likes.
    private string? OfMinute(string text)
    {
        const int end = TimeStart + 5;
        return text.Length >= end && text[DateLength] is ('T' or ' ') && (text.Length == end || text[end] is 'Z' or '+' or '-')
            && Exact($"{text.AsSpan(0, DateLength)}T{text.AsSpan(TimeStart, end - TimeStart)}", "yyyy-MM-dd'T'HH:mm") is { } minute
            && Moved(minute, TimeSpan.FromMinutes(1)) is var moved
            ? Written(moved, "yyyy-MM-dd") + text[DateLength] + Written(moved, "HH:mm") + text[end..]
            : null;
    }

    // Years that are no years ("0001-01-01", "9999-12-31") say that there is no date.
    private DateTime Moved(DateTime moment, TimeSpan unit) =>
        moment.Year is < 1000 or 9999 ? moment : moment - TimeSpan.FromTicks(distance.Ticks - (distance.Ticks % unit.Ticks));

    private static DateTime? Exact(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    private static string Written(DateTime moment, string format) =>
        moment.ToString(format.Length == 1 && format != "r" ? "%" + format : format, CultureInfo.InvariantCulture);
}
