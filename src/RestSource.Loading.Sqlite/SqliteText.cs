using System.Globalization;
using System.Text;

namespace RestSource.Loading.Sqlite;

/// <summary>How values are written for which SQLite has no type: of fixed width, so that texts sort as the values do.</summary>
internal static class SqliteText
{
    // Format O is made many times faster than one that is spelled out. It has seven digits of a second, and tables have six.
    private const string RoundTrip = "O";
    private const int DateLength = 10;
    private const int TimeLength = 15;

    public static string Of(DateTimeOffset time)
    {
        Span<byte> text = stackalloc byte[32];
        return Encoding.UTF8.GetString(text[..Write(time, text)]);
    }

    /// <summary>Writes a timestamp: <c>2024-02-29 22:30:00.123456Z</c>.</summary>
    /// <returns>How long it is.</returns>
    public static int Write(DateTimeOffset time, Span<byte> text)
    {
        time.UtcDateTime.TryFormat(text, out _, RoundTrip, CultureInfo.InvariantCulture);
        text[DateLength] = (byte)' ';
        text[DateLength + 1 + TimeLength] = (byte)'Z';
        return DateLength + 1 + TimeLength + 1;
    }

    /// <summary>Writes a date: <c>2024-02-29</c>.</summary>
    /// <returns>How long it is.</returns>
    public static int Write(DateOnly date, Span<byte> text)
    {
        date.TryFormat(text, out var length, RoundTrip, CultureInfo.InvariantCulture);
        return length;
    }

    /// <summary>Writes a time: <c>22:30:00.123456</c>.</summary>
    /// <returns>How long it is.</returns>
    public static int Write(TimeOnly time, Span<byte> text)
    {
        time.TryFormat(text, out _, RoundTrip, CultureInfo.InvariantCulture);
        return TimeLength;
    }
}
