using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

/// <summary>A number without an exponent, of at most <see cref="DirectDigits.Max"/> digits.</summary>
/// <param name="IsNegative">It has a minus sign; zero may have one too.</param>
/// <param name="Digits">Its digits, without the decimal point.</param>
/// <param name="Scale">How many of them stand behind the decimal point.</param>
/// <param name="End">The position behind it.</param>
internal readonly record struct DirectNumber(bool IsNegative, ulong Digits, int Scale, int End)
{
    /// <summary>Reads a number.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where it is due.</param>
    /// <param name="number">The number; what follows its end may make another one of it, and is for the caller to check.</param>
    /// <returns>Whether one of this form begins there, as JSON writes it: no leading zero, no sign but minus, digits on both sides of a point.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> json, int at, out DirectNumber number)
    {
        // Up to seven digits on each side of the point: each side, with what ends it, is one word.
        var start = DirectSpace.Skip(json, at);
        if ((long)(uint)start + (2 * sizeof(ulong)) <= json.Length)
        {
            var digits = 0UL;
            var count = DirectDigits.Append8(json, start, ref digits);
            var end = start + count;
            if (count is > 0 and < sizeof(ulong) && (count == 1 || DirectBytes.At(json, start) != '0'))
            {
                if (DirectBytes.At(json, end) != '.')
                {
                    number = new DirectNumber(IsNegative: false, digits, Scale: 0, end);
                    return true;
                }

                var scale = DirectDigits.Append8(json, end + 1, ref digits);
                if (scale is > 0 and < sizeof(ulong))
                {
                    number = new DirectNumber(IsNegative: false, digits, scale, end + 1 + scale);
                    return true;
                }
            }
        }

        return TryReadAny(json, start, out number);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadAny(ReadOnlySpan<byte> json, int at, out DirectNumber number)
    {
        number = default;
        var isNegative = DirectBytes.Has(json, at, (byte)'-');
        var start = isNegative ? at + 1 : at;
        var (digits, count, scale) = (0UL, 0, 0);
        var end = DirectDigits.Append(json, start, ref digits, ref count);
        if (end == DirectRecord.Refused || (count > 1 && DirectBytes.At(json, start) == '0'))
        {
            return false;
        }

        if (DirectBytes.Has(json, end, (byte)'.'))
        {
            var fraction = end + 1;
            end = DirectDigits.Append(json, fraction, ref digits, ref count);
            if (end == DirectRecord.Refused)
            {
                return false;
            }

            scale = end - fraction;
        }

        number = new DirectNumber(isNegative, digits, scale, end);
        return true;
    }
}
