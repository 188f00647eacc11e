namespace RestSource.Json;

/// <summary>Takes the parts of an ISO 8601 text one after the other.</summary>
/// <param name="text">UTF-8.</param>
internal ref struct IsoCursor(ReadOnlySpan<byte> text)
{
    private const int MaxOffsetHours = 14;
    private ReadOnlySpan<byte> _rest = text;

    /// <summary>Nothing is left.</summary>
    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>Takes one byte if it is among those given.</summary>
    public bool TryTakeAny(ReadOnlySpan<byte> bytes)
    {
        if (_rest.IsEmpty || !bytes.Contains(_rest[0]))
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }

    /// <summary>Takes a date: year, month and day, with or without hyphens.</summary>
    public bool TryDate(out DateOnly date)
    {
        date = default;
        if (!TryDigits(4, out var year) || year == 0)
        {
            return false;
        }

        var isExtended = TryTakeAny("-"u8);
        if (!TryDigits(2, out var month)
            || month is 0 or > 12
            || (isExtended && !TryTakeAny("-"u8))
            || !TryDigits(2, out var day)
            || day == 0
            || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Takes a time: hours and minutes, then seconds and a fraction if they are there, with or without colons.</summary>
    public bool TryTime(out TimeOnly time)
    {
        time = default;
        if (!TryDigits(2, out var hour) || hour > 23)
        {
            return false;
        }

        var isExtended = TryTakeAny(":"u8);
        if (!TryDigits(2, out var minute) || minute > 59)
        {
            return false;
        }

        var (second, fraction) = (0, 0L);
        var hasSeconds = isExtended ? TryTakeAny(":"u8) : !_rest.IsEmpty && char.IsAsciiDigit((char)_rest[0]);
        if (hasSeconds && (!TryDigits(2, out second) || second > 59 || (TryTakeAny("."u8) && !TryFraction(out fraction))))
        {
            return false;
        }

        time = new TimeOnly(new TimeSpan(hour, minute, second).Ticks + fraction);
        return true;
    }

    /// <summary>Takes an offset, or nothing, which is UTC.</summary>
    public bool TryOffset(out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (_rest.IsEmpty || TryTakeAny("Zz"u8))
        {
            return true;
        }

        var isNegative = _rest[0] == '-';
        if (!TryTakeAny("+-"u8) || !TryDigits(2, out var hours))
        {
            return false;
        }

        var minutes = 0;
        if ((TryTakeAny(":"u8) || !_rest.IsEmpty) && (!TryDigits(2, out minutes) || minutes > 59))
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0) * (isNegative ? -1 : 1);
        return offset.Duration() <= TimeSpan.FromHours(MaxOffsetHours);
    }

    /// <summary>Takes the digits of a fraction of a second, in ticks of 100 ns; digits beyond those are cut.</summary>
    private bool TryFraction(out long ticks)
    {
        ticks = 0;
        var weight = TimeSpan.TicksPerSecond;
        while (TryDigits(1, out var digit))
        {
            weight /= 10;
            ticks += digit * weight;
        }

        // No digit at all leaves the weight of a whole second.
        return weight < TimeSpan.TicksPerSecond;
    }

    private bool TryDigits(int count, out int value)
    {
        value = 0;
        if (_rest.Length < count)
        {
            return false;
        }

        foreach (var character in _rest[..count])
        {
            if (!char.IsAsciiDigit((char)character))
            {
                return false;
            }

            value = (value * 10) + (character - '0');
        }

        _rest = _rest[count..];
        return true;
    }
}
