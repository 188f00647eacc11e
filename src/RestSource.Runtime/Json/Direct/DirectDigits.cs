using System.Numerics;
using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

/// <summary>Reads runs of decimal digits, eight at a time.</summary>
internal static class DirectDigits
{
    /// <summary>The digits that are read at most: any number of so many fits a <see cref="long"/>.</summary>
    public const int Max = 18;

    /// <summary>The bytes from where a number is due, perhaps behind a space, that a read of up to seven digits and of what ends them looks at.</summary>
    public const int Window = 1 + (2 * sizeof(ulong));

    private const ulong Zeros = 0x3030303030303030;
    private const ulong HighBits = 0x8080808080808080;

    // Added to what '0' leaves of a digit (0 to 9) it stays below 0x80; added to what it leaves of any other ASCII character it does not.
    private const ulong BeyondNine = 0x7676767676767676;

    private static ReadOnlySpan<ulong> PowersOfTen => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    /// <summary>Reads up to eight digits and appends them to a number.</summary>
    /// <param name="json">The JSON in memory; eight bytes from the position on are in it.</param>
    /// <param name="at">Where the digits begin.</param>
    /// <param name="number">The number; each digit makes it ten times as large.</param>
    /// <returns>How many digits there were, 8 for more.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Append8(ReadOnlySpan<byte> json, int at, ref ulong number)
    {
        var digits = DirectBytes.Word64(json, at) ^ Zeros;
        var others = ((digits + BeyondNine) | digits) & HighBits;
        var count = BitOperations.TrailingZeroCount(others) >> 3;
        if (count == 0)
        {
            return 0;
        }

        // The first digit is the lowest byte. Shifted up, zeros lead; then pairs, fours and eights are joined, each by one multiplication.
        digits <<= 64 - (8 * count);
        digits = (digits * 10) + (digits >> 8);
        var joined = (((digits & 0x000000FF000000FF) * 0x000F424000000064) + (((digits >> 16) & 0x000000FF000000FF) * 0x0000271000000001)) >> 32;
        number = (number * PowersOfTen[count]) + joined;
        return count;
    }

    /// <summary>Reads digits and appends them to a number.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where the digits begin.</param>
    /// <param name="number">The number.</param>
    /// <param name="count">How many digits it has already; moves on.</param>
    /// <returns>Where they end; <see cref="DirectRecord.Refused"/> for none, or for more than <see cref="Max"/> in all.</returns>
    public static int Append(ReadOnlySpan<byte> json, int at, ref ulong number, ref int count)
    {
        var start = at;
        while (count <= Max - 8 && (long)(uint)at + 8 <= json.Length)
        {
            var more = Append8(json, at, ref number);
            at += more;
            count += more;
            if (more < 8)
            {
                return at == start ? DirectRecord.Refused : at;
            }
        }

        for (; (uint)at < (uint)json.Length && char.IsAsciiDigit((char)json[at]); at++, count++)
        {
            if (count == Max)
            {
                return DirectRecord.Refused;
            }

            number = (number * 10) + (uint)(json[at] - '0');
        }

        return at == start ? DirectRecord.Refused : at;
    }
}
