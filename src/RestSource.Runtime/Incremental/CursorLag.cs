namespace RestSource.Incremental;

/// <summary>Config key <c>lag</c>: how far before the last value a read begins, so that records that come late are read too.</summary>
internal static class CursorLag
{
    /// <summary>The value that lies by the lag before another, or after it where values go down.</summary>
    /// <param name="last">The last value.</param>
    /// <param name="lag">Seconds for a point in time, days for a date, units for a number.</param>
    /// <param name="order">Which way values go.</param>
    /// <returns><see langword="null"/> for a value that nothing can be taken from.</returns>
    public static CursorValue? Before(CursorValue last, double lag, CursorOrder order)
    {
        var shift = order == CursorOrder.Max ? -lag : lag;
        return CursorValue.Of(last.Value switch
        {
            long or decimal or double => CursorNumber.Add(last.Value, shift),
            DateTimeOffset timestamp => Shift(timestamp, TimeSpan.TicksPerSecond, shift),
            DateOnly => DateOnly.FromDateTime(Shift(last.Instant!.Value, TimeSpan.TicksPerDay, Math.Truncate(shift)).DateTime),
            string text when last.Instant is { } instant && IsoStyle.Of(text) is { } style => style.Format(
                style.IsDate ? Shift(instant, TimeSpan.TicksPerDay, Math.Truncate(shift)) : Shift(instant, TimeSpan.TicksPerSecond, shift)),
            _ => null,
        });
    }

    private static DateTimeOffset Shift(DateTimeOffset instant, long unit, double count)
    {
        var ticks = Int128.CreateSaturating(count * unit) + instant.UtcTicks;
        var utc = (long)Int128.Clamp(ticks, DateTimeOffset.MinValue.UtcTicks, DateTimeOffset.MaxValue.UtcTicks);
        return InOffset(new DateTimeOffset(utc, TimeSpan.Zero), instant.Offset);
    }

    // The ends of the calendar exist in UTC alone.
    private static DateTimeOffset InOffset(DateTimeOffset utc, TimeSpan offset) =>
        utc.UtcTicks + offset.Ticks < DateTime.MinValue.Ticks || utc.UtcTicks + offset.Ticks > DateTime.MaxValue.Ticks ? utc : utc.ToOffset(offset);
}
