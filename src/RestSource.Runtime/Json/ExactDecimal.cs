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

        return TryShift(ref mantissa, scale - Exponent(number[position..])) is { } exactScale && Make(mantissa, number[0] == '-', exactScale, out value);
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

    /// <summary>Brings the scale into what a decimal has, by zeros at the mantissa's end; <see langword="null"/> when digits would be lost.</summary>
    private static byte? TryShift(ref UInt128 mantissa, int scale)
    {
        if (mantissa == 0)
        {
            return (byte)Math.Clamp(scale, 0, MaxScale);
        }

        for (; scale < 0 && mantissa <= MaxMantissa; scale++)
        {
            mantissa *= 10;
        }

        for (; (scale > MaxScale || (scale > 0 && mantissa > MaxMantissa)) && mantissa % 10 == 0; scale--)
        {
            mantissa /= 10;
        }

        return scale is >= 0 and <= MaxScale && mantissa <= MaxMantissa ? (byte)scale : null;
    }

    private static bool Make(UInt128 mantissa, bool isNegative, byte scale, out decimal value)
    {
        value = new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), isNegative, scale);
        return true;
    }
}
