using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

/// <summary>Reads the columns of a record from UTF-8 as services usually write it, one file a data type. Each is a <see cref="ColumnReader{T}"/>.</summary>
/// <remarks>
/// What is not in the usual form is read by <see cref="UnusualValue"/>, with the method of <see cref="JsonColumn"/> for the column: so both agree on
/// every value. None is inlined into the record: its code is small then, and stays in the processor's cache.
/// </remarks>
public static partial class DirectColumn
{
    private const MethodImplOptions Standalone = MethodImplOptions.NoInlining;

    /// <summary>Takes a null.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where a value is due; moves behind the null and what separates it from the next name or item.</param>
    /// <returns>Whether one stood there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryTakeNull(ReadOnlySpan<byte> json, ref int at)
    {
        var start = DirectSpace.Skip(json, at);
        if (!DirectBytes.Has(json, start, "null"u8))
        {
            return false;
        }

        at = DirectRecord.Next(json, start + "null"u8.Length);
        return true;
    }
}
