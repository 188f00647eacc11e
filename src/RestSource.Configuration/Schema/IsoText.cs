using System.Globalization;

namespace RestSource.Configuration.Schema;

/// <summary>Tells texts that are ISO 8601 points in time or dates from other texts.</summary>
internal static class IsoText
{
    private const int DateLength = 10;
    private const int TimeLength = 8;
    private const int MaximumFractionDigits = 9;
    private const int MaximumOffsetHours = 14;

    /// <summary><c>2024-01-25</c>, a day that the calendar has.</summary>
    public static bool IsDate(string text) => text.Length == DateLength && StartsWithDate(text);

    /// <summary>
    /// <c>2024-01-25T11:21:28</c>, with a space for the <c>T</c>, a fraction and an offset if it likes.
    /// Without an offset it is taken as UTC, as dlt does.
    /// </summary>
    public static bool IsTimestamp(string text)
    {
        const int timeStart = DateLength + 1;
        return text.Length >= timeStart + TimeLength
            && text[DateLength] is 'T' or 't' or ' '
            && StartsWithDate(text)
            && IsTime(text.Substring(timeStart, TimeLength))
            && IsOffset(text.Substring(FractionEnd(text, timeStart + TimeLength)));
    }

    private static bool StartsWithDate(string text) => Matches(text.Substring(0, DateLength), "yyyy-MM-dd");

    private static bool IsTime(string text) => Matches(text, "HH:mm:ss");

    private static bool Matches(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // Where there is no fraction it ends where it would start, and what stands there has to be an offset.
    private static int FractionEnd(string text, int start)
    {
        if (start == text.Length || text[start] != '.')
        {
            return start;
        }

        var end = start + 1;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start - 1 is >= 1 and <= MaximumFractionDigits ? end : start;
    }

    private static bool IsOffset(string text) => text switch
    {
        "" or "Z" or "z" => true,
        _ when text[0] is not ('+' or '-') => false,
        { Length: 5 } => IsOffset(text.Substring(1, 2), text.Substring(3, 2)),
        { Length: 6 } when text[3] == ':' => IsOffset(text.Substring(1, 2), text.Substring(4, 2)),
        _ => false,
    };

    private static bool IsOffset(string hours, string minutes) =>
        TwoDigits(hours) is { } h && TwoDigits(minutes) is { } m && m < 60 && (h * 60) + m <= MaximumOffsetHours * 60;

    private static int? TwoDigits(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
