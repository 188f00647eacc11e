using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads a bigint.</summary>
    [MethodImpl(Standalone)]
    public static int ReadBigInt(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out long value)
    {
        // Up to seven digits and what ends them are one word: most numbers there are.
        var start = DirectSpace.Skip(json, at);
        if ((long)(uint)start + sizeof(ulong) <= json.Length)
        {
            var digits = 0UL;
            var count = DirectDigits.Append8(json, start, ref digits);
            if (count is > 0 and < sizeof(ulong) && (count == 1 || DirectBytes.At(json, start) != '0'))
            {
                var next = DirectRecord.Next(json, start + count);
                if (next != DirectRecord.Refused)
                {
                    value = (long)digits;
                    return next;
                }
            }
        }

        return ReadLongBigInt(json, start, out value);
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
            var next = DirectRecord.Next(json, number.End);
            if (next != DirectRecord.Refused)
            {
                value = number.IsNegative ? -(long)number.Digits : (long)number.Digits;
                return next;
            }
        }

        return UnusualValue.Read(json, at, JsonColumn.ReadBigInt, out value);
    }
}
