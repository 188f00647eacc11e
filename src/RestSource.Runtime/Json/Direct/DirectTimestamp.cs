using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RestSource.Json.Direct;

/// <summary>Reads a timestamp in the form that nearly all services write: <c>"2026-01-31T23:59:59.999Z"</c>, or with an offset such as <c>+01:00</c>.</summary>
internal static class DirectTimestamp
{
    private const int ToMinutes = 16;
    private const int ToSeconds = 19;

    // The longest: quotes, a fraction of seven digits, an offset; and what eight digits are read from.
    private const int MaxLength = 1 + ToSeconds + 8 + 7 + 1;
    private const int MaxOffsetHours = 13;

    private static ReadOnlySpan<ushort> DaysBeforeMonth => [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    private static ReadOnlySpan<ushort> DaysBeforeMonthOfLeapYear => [0, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];

    private static ReadOnlySpan<int> TicksOfFraction => [0, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];

    /// <summary>Reads a timestamp.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where its quote is due.</param>
    /// <param name="timestamp">The timestamp.</param>
    /// <param name="end">The position behind its closing quote.</param>
    /// <returns>Whether one of this form stands there, years 1 and 9999 excepted: their offsets may lead out of the calendar.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> json, int at, out DateTimeOffset timestamp, out int end)
    {
        timestamp = default;
        end = 0;
        if (!BitConverter.IsLittleEndian
            || !DirectBytes.HasRoom(json, at, MaxLength)
            || DirectBytes.At(json, at) != '"'
            || !TryReadMinutes(json, at + 1, out var ticks)
            || !TryReadSeconds(json, at + 1 + ToMinutes, ref ticks))
        {
            return false;
        }

        at += 1 + ToSeconds;
        if ((DirectBytes.At(json, at) == '.' && !TryReadFraction(json, ref at, ref ticks)) || !TryReadOffset(json, ref at, out var offset))
        {
            return false;
        }

        timestamp = new DateTimeOffset(ticks, offset);
        end = at;
        return true;
    }

    /// <summary>Reads <c>2026-01-31T23:59</c>: sixteen bytes, all at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadMinutes(ReadOnlySpan<byte> json, int at, out long ticks)
    {
        ticks = 0;
        ref var first = ref MemoryMarshal.GetReference(json);
        var characters = Vector128.LoadUnsafe(ref first, (nuint)(uint)at) - Vector128.Create("0000-00-00T00:00"u8);
        if (Vector128.GreaterThanAny(characters, Vector128.Create((byte)9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9)))
        {
            return false;
        }

        // Twelve digits side by side; of each two, the first is the lower byte.
        var digits = Vector128.Shuffle(characters, Vector128.Create((byte)0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 255, 255, 255, 255)).AsUInt16();
        var pairs = ((digits & Vector128.Create((ushort)0xFF)) * Vector128.Create((ushort)10)) + (digits >>> 8);
        var year = (pairs.GetElement(0) * 100) + pairs.GetElement(1);
        int month = pairs.GetElement(2), day = pairs.GetElement(3), hour = pairs.GetElement(4), minute = pairs.GetElement(5);
        if (year is < 2 or > 9998 || month is 0 or > 12 || hour > 23 || minute > 59)
        {
            return false;
        }

        var before = DateTime.IsLeapYear(year) ? DaysBeforeMonthOfLeapYear : DaysBeforeMonth;
        if (day == 0 || day > before[month + 1] - before[month])
        {
            return false;
        }

        var years = year - 1;
        long days = (years * 365) + (years / 4) - (years / 100) + (years / 400) + before[month] + day - 1;
        ticks = (days * TimeSpan.TicksPerDay) + (((hour * 60) + minute) * TimeSpan.TicksPerMinute);
        return true;
    }

    /// <summary>Reads <c>:59</c>.</summary>
    private static bool TryReadSeconds(ReadOnlySpan<byte> json, int at, ref long ticks)
    {
        if (DirectBytes.At(json, at) != ':' || !TryReadPair(json, at + 1, max: 59, out var seconds))
        {
            return false;
        }

        ticks += seconds * TimeSpan.TicksPerSecond;
        return true;
    }

    /// <summary>Reads <c>.9</c> to <c>.9999999</c>.</summary>
    private static bool TryReadFraction(ReadOnlySpan<byte> json, ref int at, ref long ticks)
    {
        var digits = 0UL;
        if (at + 1 + sizeof(ulong) > json.Length)
        {
            return false;
        }

        var count = DirectDigits.Append8(json, at + 1, ref digits);
        if (count is 0 or 8)
        {
            return false;
        }

        at += 1 + count;
        ticks += (long)digits * TicksOfFraction[count];
        return true;
    }

    /// <summary>Reads <c>Z"</c>, <c>+01:00"</c> or <c>-01:00"</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadOffset(ReadOnlySpan<byte> json, ref int at, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (DirectBytes.Has(json, at, "Z\""u8))
        {
            at += 2;
            return true;
        }

        if (DirectBytes.Has(json, at, "+00:00\""u8))
        {
            at += 7;
            return true;
        }

        return TryReadOtherOffset(json, ref at, out offset);
    }

    private static bool TryReadOtherOffset(ReadOnlySpan<byte> json, ref int at, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (at + 7 > json.Length
            || DirectBytes.At(json, at) is not ((byte)'+' or (byte)'-')
            || DirectBytes.At(json, at + 3) != ':'
            || DirectBytes.At(json, at + 6) != '"'
            || !TryReadPair(json, at + 1, MaxOffsetHours, out var hours)
            || !TryReadPair(json, at + 4, max: 59, out var minutes))
        {
            return false;
        }

        var ticks = ((hours * 60) + minutes) * TimeSpan.TicksPerMinute;
        offset = new TimeSpan(DirectBytes.At(json, at) == '-' ? -ticks : ticks);
        at += 7;
        return true;
    }

    /// <summary>Reads two digits.</summary>
    private static bool TryReadPair(ReadOnlySpan<byte> json, int at, int max, out int number)
    {
        var tens = (uint)(DirectBytes.At(json, at) - '0');
        var ones = (uint)(DirectBytes.At(json, at + 1) - '0');
        number = (int)((tens * 10) + ones);
        return tens <= 9 && ones <= 9 && number <= max;
    }
}
