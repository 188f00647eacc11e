using System.Buffers;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>Reads a number into a decimal without losing a digit, and keeps its scale: 12.50 stays 12.50.</summary>
internal static class ExactDecimal
{
    private const int MaxScale = 28;
    private const int MaxExponent = 10_000;
    private static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    /// <summary>Reads the number under the reader.</summary>
    /// <param name="reader">Stands on a number.</param>
    /// <param name="value">The number.</param>
    /// <returns><see langword="false"/> when a decimal cannot hold it exactly.</returns>
    public static bool TryRead(ref Utf8JsonReader reader, out decimal value) =>
        TryParse(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan, out value);

    private static bool TryParse(ReadOnlySpan<byte> number, out decimal value)
    {
        value = 0;
        var (mantissa, scale, position) = (UInt128.Zero, 0, number[0] == '-' ? 1 : 0);
        var inFraction = false;
        for (; position < number.Length && (number[position] | 0x20) != 'e'; position++)
        {
            if (number[position] == '.')
            {
                inFraction = true;
                continue;
            }

            mantissa = (mantissa * 10) + (uint)(number[position] - '0');
            scale += inFraction ? 1 : 0;
            if (mantissa > MaxMantissa * 10)
            {
                return false;
            }
        }

        scale -= Exponent(number[position..]);
        if (!TryShift(ref mantissa, ref scale))
        {
            return false;
        }

        value = new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), isNegative: number[0] == '-', (byte)scale);
        return true;
    }

    /// <summary>The power of ten that the number ends with; far ones are all alike, as none of them fits.</summary>
    private static int Exponent(ReadOnlySpan<byte> suffix)
    {
        if (suffix.IsEmpty)
        {
            return 0;
        }

        var isNegative = suffix[1] == '-';
        var exponent = 0;
        foreach (var digit in suffix[(isNegative || suffix[1] == '+' ? 2 : 1)..])
        {
            exponent = Math.Min((exponent * 10) + (digit - '0'), MaxExponent);
        }

        return isNegative ? -exponent : exponent;
    }

    /// <summary>Brings the scale into what a decimal has, by zeros at the mantissa's end; fails when digits would be lost.</summary>
    private static bool TryShift(ref UInt128 mantissa, ref int scale)
    {
        if (mantissa == 0)
        {
            scale = Math.Clamp(scale, 0, MaxScale);
            return true;
        }

        for (; scale < 0 && mantissa <= MaxMantissa; scale++)
        {
            mantissa *= 10;
        }

        for (; (scale > MaxScale || (scale > 0 && mantissa > MaxMantissa)) && mantissa % 10 == 0; scale--)
        {
            mantissa /= 10;
        }

        return scale is >= 0 and <= MaxScale && mantissa <= MaxMantissa;
    }
}
