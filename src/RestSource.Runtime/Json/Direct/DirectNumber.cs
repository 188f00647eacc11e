using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

/// <summary>A number without an exponent, of at most <see cref="DirectDigits.Max"/> digits.</summary>
/// <param name="IsNegative">It has a minus sign; zero may have one too.</param>
/// <param name="Digits">Its digits, without the decimal point.</param>
/// <param name="Scale">How many of them stand behind the decimal point.</param>
/// <param name="End">The position behind it.</param>
internal readonly record struct DirectNumber(bool IsNegative, ulong Digits, int Scale, int End)
{
    private const int Window = 1 + (3 * sizeof(ulong));

    /// <summary>Reads a number.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where it is due.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether one of this form stands there, and ends in memory, as JSON writes it: no leading zero, no sign but minus, digits on both sides of a point.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> json, int at, out DirectNumber number)
    {
        // Up to seven digits on each side of the point: each side, with what ends it, is one word.
        if (DirectBytes.HasRoom(json, at, Window))
        {
            var start = DirectBytes.At(json, at) == ' ' ? at + 1 : at;
            var digits = 0UL;
            var count = DirectDigits.Append8(json, start, ref digits);
            var end = start + count;
            if (count is > 0 and < sizeof(ulong) && (count == 1 || DirectBytes.At(json, start) != '0'))
            {
                var scale = DirectBytes.At(json, end) == '.' ? DirectDigits.Append8(json, end + 1, ref digits) : -1;
                end += scale + 1;
                if (scale is not (0 or sizeof(ulong)) && DirectRecord.Separates(json, end))
                {
                    number = new DirectNumber(IsNegative: false, digits, Math.Max(scale, 0), end);
                    return true;
                }
            }
        }

        return TryReadAny(json, DirectSpace.Skip(json, at), out number);
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
        return end < json.Length && DirectRecord.Separates(json, end);
    }
}
