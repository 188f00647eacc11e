using System.Globalization;

namespace RestSource.Json;

/// <summary>
/// Dates and times as ISO 8601 writes them: extended (2026-01-31T23:59:59.999Z) and basic (20260131T235959Z), a space for the T,
/// seconds optional, offsets Z, +01:00, +0100 and +01; no offset means UTC, and a date alone its first instant.
/// </summary>
internal static class IsoText
{
    /// <summary>The length of the longest timestamp that <see cref="Format"/> writes.</summary>
    public const int TimestampLength = 33;

    /// <summary>Reads a timestamp.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="timestamp">The point in time, with the offset written.</param>
    /// <returns>Whether the whole text is one.</returns>
    public static bool TryParseTimestamp(ReadOnlySpan<byte> text, out DateTimeOffset timestamp)
    {
        timestamp = default;
        var time = default(TimeOnly);
        var offset = TimeSpan.Zero;
        var cursor = new IsoCursor(text);
        if (!cursor.TryDate(out var date)
            || (!cursor.AtEnd && !(cursor.TryTakeAny("Tt "u8) && cursor.TryTime(out time) && cursor.TryOffset(out offset) && cursor.AtEnd)))
        {
            return false;
        }

        var local = date.ToDateTime(time);
        var utcTicks = local.Ticks - offset.Ticks;
        if (utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        timestamp = new DateTimeOffset(local, offset);
        return true;
    }

    /// <summary>Reads a date.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether the whole text is one.</returns>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        var cursor = new IsoCursor(text);
        return cursor.TryDate(out date) && cursor.AtEnd;
    }

    /// <summary>Reads a time of day without an offset.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="time">The time.</param>
    /// <returns>Whether the whole text is one.</returns>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out TimeOnly time)
    {
        var cursor = new IsoCursor(text);
        return cursor.TryTime(out time) && cursor.AtEnd;
    }

    /// <summary>Writes a timestamp in the extended form, with as many digits as it needs, and Z for UTC.</summary>
    /// <param name="timestamp">The point in time.</param>
    /// <param name="destination">Room for <see cref="TimestampLength"/> bytes.</param>
    /// <returns>The bytes written.</returns>
    public static int Format(DateTimeOffset timestamp, Span<byte> destination)
    {
        var format = timestamp.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";
        timestamp.TryFormat(destination, out var written, format, CultureInfo.InvariantCulture);
        return written;
    }
}
