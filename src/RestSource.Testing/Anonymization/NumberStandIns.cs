namespace RestSource.Testing.Anonymization;

/// <summary>Stand-ins for numbers: of the same sign, with as many digits before and after the point.</summary>
internal sealed class NumberStandIns(RunStandIns runs, IReadOnlySet<string> kept)
{
    /// <summary>The stand-in of a number, as written in JSON; none that is kept, as for texts.</summary>
    public string Of(string raw)
    {
        var (before, standIn) = (raw, Once(raw));
        while (kept.Contains(standIn) && standIn != before)
        {
            (before, standIn) = (standIn, Once(standIn));
        }

        return standIn;
    }

    private string Once(string raw)
    {
        var start = raw[0] == '-' ? 1 : 0;
        var exponent = raw.AsSpan().IndexOfAny('e', 'E') is >= 0 and var found ? found : raw.Length;
        var point = raw.AsSpan(0, exponent).IndexOf('.') is >= 0 and var dot ? dot : exponent;
        var whole = raw.AsSpan(start, point - start);
        var fraction = point < exponent ? raw.AsSpan(point + 1, exponent - point - 1) : default;
        return string.Concat(raw[..start], runs.Of(whole), OfFraction(fraction, isAllThereIs: whole is "0") + raw[exponent..]);
    }

    // Zeros alone say that the number is a whole one, and zeros after "0." how small it is.
    private string OfFraction(ReadOnlySpan<char> fraction, bool isAllThereIs)
    {
        if (fraction.Length == 0)
        {
            return string.Empty;
        }

        if (!fraction.ContainsAnyExcept('0'))
        {
            return $".{fraction}";
        }

        var zeros = isAllThereIs ? fraction.IndexOfAnyExcept('0') : 0;
        return $".{fraction[..zeros]}{(isAllThereIs ? runs.Of(fraction[zeros..]) : runs.OfDigits(fraction))}";
    }
}
