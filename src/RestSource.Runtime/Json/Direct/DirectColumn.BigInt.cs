using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads a bigint.</summary>
    [MethodImpl(Standalone)]
    public static int ReadBigInt(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out long value)
    {
        // Up to seven digits and what ends them are one word: most numbers there are.
        if (DirectBytes.HasRoom(json, at, DirectDigits.Window))
        {
            var start = DirectBytes.At(json, at) == ' ' ? at + 1 : at;
            var digits = 0UL;
            var count = DirectDigits.Append8(json, start, ref digits);
            var end = start + count;
            if (count is > 0 and < sizeof(ulong) && (count == 1 || DirectBytes.At(json, start) != '0') && DirectRecord.Separates(json, end))
            {
                value = (long)digits;
                return DirectRecord.Next(json, end);
            }
        }

        return ReadLongBigInt(json, at, out value);
    }

    /// <summary>Reads a bigint that may be null.</summary>
    [MethodImpl(Standalone)]
    public static int ReadNullableBigInt(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out long? value)
    {
        value = null;
        if (!TryTakeNull(json, ref at))
        {
            at = ReadBigInt(json, at, ref memory, out var present);
            value = present;
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadLongBigInt(ReadOnlySpan<byte> json, int at, out long value)
    {
        if (DirectNumber.TryRead(json, at, out var number) && number.Scale == 0)
        {
            value = number.IsNegative ? -(long)number.Digits : (long)number.Digits;
            return DirectRecord.Next(json, number.End);
        }

        return UnusualValue.Read(json, at, JsonColumn.ReadBigInt, out value);
    }
}
