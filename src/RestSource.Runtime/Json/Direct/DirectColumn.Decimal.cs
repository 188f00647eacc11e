using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads a decimal.</summary>
    [MethodImpl(Standalone)]
    public static int ReadDecimal(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out decimal value)
    {
        if (DirectNumber.TryRead(json, at, out var number))
        {
            value = new decimal((int)number.Digits, (int)(number.Digits >> 32), hi: 0, number.IsNegative, (byte)number.Scale);
            return DirectRecord.Next(json, number.End);
        }

        return UnusualValue.Read(json, at, JsonColumn.ReadDecimal, out value);
    }

    /// <summary>Reads a decimal that may be null.</summary>
    [MethodImpl(Standalone)]
    public static int ReadNullableDecimal(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out decimal? value)
    {
        value = null;
        if (!TryTakeNull(json, ref at))
        {
            at = ReadDecimal(json, at, ref memory, out var present);
            value = present;
        }

        return at;
    }
}
