using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    // Whole numbers up to here are doubles, and so are the powers of ten: so one division gives the nearest double (Clinger 1990).
    private const ulong MaxExactDouble = 1UL << 53;

    private static ReadOnlySpan<double> ExactPowersOfTen =>
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

    /// <summary>Reads a double.</summary>
    [MethodImpl(Standalone)]
    public static int ReadDouble(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out double value)
    {
        if (DirectNumber.TryRead(json, at, out var number) && number.Digits <= MaxExactDouble)
        {
            var magnitude = number.Digits / ExactPowersOfTen[number.Scale];
            value = number.IsNegative ? -magnitude : magnitude;
            return DirectRecord.Next(json, number.End);
        }

        return UnusualValue.Read(json, at, JsonColumn.ReadDouble, out value);
    }

    /// <summary>Reads a double that may be null.</summary>
    [MethodImpl(Standalone)]
    public static int ReadNullableDouble(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out double? value)
    {
        value = null;
        if (!TryTakeNull(json, ref at))
        {
            at = ReadDouble(json, at, ref memory, out var present);
            value = present;
        }

        return at;
    }
}
